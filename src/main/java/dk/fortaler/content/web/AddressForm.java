package dk.fortaler.content.web;

import dk.fortaler.kernel.identity.WebAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One web address, as a person typed or pasted it. */
record AddressForm(String address) {
    AddressForm(@Nullable String address) {
        this.address = address == null ? "" : address.strip();
    }

    Optional<WebAddress> parsed() {
        return WebAddress.parse(address)
                .filter(parsed -> parsed.host().contains(".")
                        || parsed.host().contains(":")
                        || parsed.host().equals("localhost"));
    }

    String error() {
        return address.isEmpty() ? "web.form.missing" : "web.form.address";
    }
}
