package main

import (
	"context"
	"fmt"
	"net/http"
	"os"

	"example/dateline"

	"github.com/Khan/genqlient/graphql"
)

func main() {
	url := os.Getenv("DATELINE_URL")
	if url == "" {
		url = "http://127.0.0.1:4000/graphql"
	}
	answer, err := dateline.Says(context.Background(), graphql.NewClient(url, http.DefaultClient), "Shoigu")
	if err != nil {
		panic(err)
	}
	fmt.Println(answer.Person.Name, answer.Person.Quotes.TotalCount, len(answer.Person.Quotes.Nodes))
}
