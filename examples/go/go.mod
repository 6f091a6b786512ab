module example

go 1.24.0

tool github.com/Khan/genqlient

require (
	github.com/Khan/genqlient v0.8.1
	golang.org/x/tools v0.38.0 // indirect; that of genqlient 0.8.1 does not compile with Go 1.25 and later
)
