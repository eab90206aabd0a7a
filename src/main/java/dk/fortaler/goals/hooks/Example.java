package dk.fortaler.goals.hooks;

/** A call as docs/webhooks.md has it, to be tried from a shell. A test runs both. */
final class Example {
    private static final String SCRIPT = """
            hook='%s'
            secret='%s'
            body='{"kind":"lead","test":true}'
            id="msg_$(openssl rand -hex 12)"
            timestamp=$(date +%%s)
            key=$(printf '%%s' "${secret#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')
            signature=$(printf '%%s' "$id.$timestamp.$body" \\
              | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)
            curl --silent --show-error "$hook" \\
              -H 'Content-Type: application/json' -H "webhook-id: $id" \\
              -H "webhook-timestamp: $timestamp" -H "webhook-signature: v1,$signature" \\
              --data-raw "$body"
            """;

    private Example() {}

    /** Neither has a quotation mark in it: an address is escaped, a secret is base64. */
    static String script(String address, String secret) {
        return SCRIPT.formatted(address, secret);
    }
}
