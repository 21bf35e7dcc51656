"""A stand-in for GitHub that knows one project with one pull request, and writes down what it is sent."""

import contextlib
import http.server
import json
import re
import threading

US = "github-actions[bot]"


class FakeGitHub:
    """`comments`, `review_comments` and `reviews` hold what stands on the pull request."""

    def __init__(self, commit, origin="someone/hub", number=7, state="open"):
        self.address = ""
        self.pulls = {
            number: {"number": number, "state": state, "head": {"sha": commit, "repo": {"full_name": origin}}}
        }
        self.comments, self.review_comments, self.reviews = [], [], []
        self.asked = []
        self.refuses_reviews = False
        self.answer = 0
        """A status to give to everything, as when GitHub is down."""

    def listed(self, some, query):
        found = dict(part.split("=") for part in query.split("&"))
        size, page = int(found["per_page"]), int(found["page"])
        return 200, some[size * (page - 1) : size * page]

    def answers(self, method, path, query, sent):
        """The status and the content of the answer."""
        place = path.removeprefix("/repos/team/hub/")
        if self.answer:
            return self.answer, {}
        if method == "GET" and (met := re.fullmatch(r"pulls/(\d+)", place)):
            pull = self.pulls.get(int(met[1]))
            return (200, pull) if pull else (404, {"message": "Not Found"})
        if met := re.fullmatch(r"issues/(\d+)/comments", place):
            assert int(met[1]) in self.pulls
            if method == "GET":
                return self.listed(self.comments, query)
            self.comments.append(
                {"id": 100 + len(self.comments), "user": {"login": US}, "body": sent["body"]}
            )
            return 201, self.comments[-1]
        if method == "PATCH" and (met := re.fullmatch(r"issues/comments/(\d+)", place)):
            (one,) = [one for one in self.comments if one["id"] == int(met[1])]
            one["body"] = sent["body"]
            return 200, one
        if method == "GET" and re.fullmatch(r"pulls/\d+/comments", place):
            return self.listed(self.review_comments, query)
        if method == "POST" and re.fullmatch(r"pulls/\d+/reviews", place):
            if self.refuses_reviews:
                return 422, {"message": "Unprocessable Entity"}
            self.reviews.append(sent)
            self.review_comments += [{**one, "user": {"login": US}} for one in sent["comments"]]
            return 200, {"id": 1}
        return 404, {"message": f"not here: {method} {path}"}


@contextlib.contextmanager
def served(github, token="a-token"):
    """`github`, at its `address`."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def handle_any(self):
            path, _, query = self.path.partition("?")
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            assert self.headers["Authorization"] == f"Bearer {token}"
            github.asked.append(f"{self.command} {path}")
            status, content = github.answers(self.command, path, query, json.loads(body) if body else None)
            data = json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_POST = do_PATCH = handle_any

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        github.address = f"http://127.0.0.1:{server.server_port}"
        yield github
        server.shutdown()
