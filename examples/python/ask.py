import os

from dateline_client import Client

client = Client(url=os.environ.get("DATELINE_URL", "http://127.0.0.1:4000/graphql"))

person = client.says(name="Shoigu").person
rows = client.pair(a="Russia", b="Iran").bilateral.summary
country = client.thing(id="country_IRN").node
print(person.name, person.quotes.total_count, person.quotes.nodes[0].kind.value, len(rows) > 0, country.name)
