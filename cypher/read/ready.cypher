// What a probe asks.

// name: ready
// purpose: shows that the database answers
// takes: nothing
// gives: one: INTEGER
// starts from: nothing
RETURN 1 AS one;
