use graphql_client::{GraphQLQuery, Response};

#[derive(GraphQLQuery)]
#[graphql(schema_path = "schema.graphql", query_path = "operations.graphql", response_derives = "Debug")]
struct Says;

fn main() {
    let url = std::env::var("DATELINE_URL").unwrap_or("http://127.0.0.1:4000/graphql".into());
    let query = Says::build_query(says::Variables { name: "Shoigu".into() });
    let response = minreq::post(url).with_json(&query).unwrap().send().unwrap();
    let answer: Response<says::ResponseData> = serde_json::from_slice(response.as_bytes()).unwrap();
    let person = answer.data.unwrap().person.unwrap();
    println!("{} {} {}", person.name, person.quotes.total_count, person.quotes.nodes.len());
}
