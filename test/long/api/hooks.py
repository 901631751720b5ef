"""What schemathesis has to know of this API: its scalars, and what counts as a fault of the server's own."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

# Some that the scalars allow and some that they do not.
DATES = ["2024", "2024-04", "2024-04-01", "2024-02-30", "0000", "", "\u0000", "9" * 400]
ADDRESSES = ["https://example.org/", "HTTP://[::1]:0/%00", "javascript:alert(1)", "", "x" * 4000]
# Ids, keys and names that are in the graph, so that what is generated also leads somewhere.
KNOWN = ["ministry:mic", "isac:ict-isac", "sector:finance", "strategy:2021", "fsa", "ICT-ISAC", "2021"]

schemathesis.graphql.scalar("PartialDate", st.sampled_from(DATES).map(nodes.String))
schemathesis.graphql.scalar("URL", st.sampled_from(ADDRESSES).map(nodes.String))
schemathesis.graphql.scalar("ID", (st.sampled_from(KNOWN) | st.text(max_size=40)).map(nodes.String))


@schemathesis.check
def no_fault_of_ours(ctx, response, case):
    """Whatever is asked, the answer is a 2xx or 4xx without an internal error."""
    assert response.status_code < 500, f"status {response.status_code}"
    assert "INTERNAL_SERVER_ERROR" not in response.text, "an internal error"
