#!/usr/bin/env python3
"""Hands one text to the gateway, as the SMS Agent does. Python 3.8 or later, nothing but the standard library.

    GATEWAY_URL=http://127.0.0.1:8000 GATEWAY_TOKEN=eyJ... python3 receive_sms.py SM123 +12035550114 "How much do I owe?"

Prints the workflow as JSON. Exit codes: 0 taken in (or taken in before), 1 refused for good, 75 not now: try again later.

When to try again: after whatever leaves it open whether the text arrived (no answer, a broken answer, 5xx) and when the
gateway asks for patience. The same messageId again is always safe: it changes nothing and returns the same workflow. So
keep the text until the gateway has answered, also across a restart.
"""

import json
import os
import random
import sys
import time
import urllib.error
import urllib.request

MUTATION = """
mutation ReceiveSms($input: ReceiveSmsInput!) {
  receiveSms(input: $input) {
    __typename
    ... on ReceiveSmsSuccess { duplicate workflow { id status } }
    ... on ValidationError { code message fields { path message } }
    ... on RateLimitedError { code message retryAfterSeconds }
  }
}
"""

# Seconds: longer than the gateway lets an operation run.
TIMEOUT = 15
FIRST_WAIT = 0.5
LONGEST_WAIT = 60


class TryAgain(Exception):
    """Not now; `wait` is what the gateway asked for, in seconds."""

    def __init__(self, reason, wait=None):
        super().__init__(reason)
        self.wait = wait


class Refused(Exception):
    """Not ever: the same request would be refused again."""


def ask(url, token, variables):
    """One attempt. Returns the `data` of the answer; raises TryAgain or Refused."""
    request = urllib.request.Request(
        f"{url}/graphql",
        data=json.dumps({"query": MUTATION, "variables": variables}).encode(),
        headers={
            "authorization": f"Bearer {token}",
            "content-type": "application/json",
            # With this, what is wrong with a request shows in the status.
            "accept": "application/graphql-response+json",
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        words = error.read().decode(errors="replace")
        if error.code >= 500 or error.code in (408, 429):
            wait = error.headers.get("retry-after", "")
            raise TryAgain(f"HTTP {error.code}", int(wait) if wait.isdigit() else None) from error
        raise Refused(f"HTTP {error.code}: {words}") from error
    except (OSError, ValueError) as error:
        # No connection, none any more, no answer in time, or half of one.
        raise TryAgain(repr(error)) from error
    if answer.get("errors"):
        # The database or the gateway itself failed; nobody knows whether before or after the text was stored.
        raise TryAgain(answer["errors"][0]["message"])
    return answer["data"]


def receive_sms(url, token, message_id, phone_number, content, attempts=8):
    """Hands a text in until the gateway has it. Returns its ReceiveSmsSuccess; raises TryAgain or Refused."""
    variables = {"input": {"messageId": message_id, "phoneNumber": phone_number, "content": content}}
    for attempt in range(1, attempts + 1):
        try:
            result = ask(url, token, variables)["receiveSms"]
            if result["__typename"] == "ReceiveSmsSuccess":
                return result
            if result["__typename"] != "RateLimitedError":
                raise Refused(json.dumps(result))
            raise TryAgain(result["message"], result["retryAfterSeconds"])
        except TryAgain as reason:
            if attempt == attempts:
                raise
            # Each longer than the one before, none like another's: those who fail together do not come back together.
            wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)) * random.uniform(0.5, 1)
            wait = max(wait, reason.wait or 0)
            print(f"attempt {attempt}: {reason}; again in {wait:.1f} s", file=sys.stderr)
            time.sleep(wait)


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    try:
        attempts = int(os.environ.get("ATTEMPTS", "8"))
        result = receive_sms(os.environ["GATEWAY_URL"], os.environ["GATEWAY_TOKEN"], *sys.argv[1:], attempts)
    except KeyError as missing:
        sys.exit(f"{missing.args[0]} is not set")
    except Refused as reason:
        sys.exit(f"refused: {reason}")
    except TryAgain as reason:
        print(f"not now: {reason}", file=sys.stderr)
        sys.exit(75)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
