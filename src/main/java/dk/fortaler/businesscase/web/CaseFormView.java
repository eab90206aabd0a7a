package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.facts.PickedFacts;
import dk.fortaler.businesscase.internal.CaseVersion;
import dk.fortaler.businesscase.internal.StoredCase;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.businesscase.model.Input;
import dk.fortaler.businesscase.model.MediaValue;
import dk.fortaler.networks.Network;
import dk.fortaler.web.Form;
import dk.fortaler.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The calculator.
 *
 * @param stored null for a new case
 * @param newest the version last published, or null
 * @param revision that the form is a change of; 0 for a new case
 * @param outcome null while something typed cannot be read
 */
public record CaseFormView(
        @Nullable StoredCase stored,
        @Nullable CaseVersion newest,
        int revision,
        Form form,
        PickedFacts picked,
        @Nullable Outcome outcome) {

    public String action() {
        return stored == null ? "/business-case" : address();
    }

    public String address() {
        return stored == null
                ? "/business-case"
                : "/business-case/" + stored.id().value();
    }

    /** Whether what is stored has not been shown to anybody yet. */
    public boolean isUnpublished() {
        return stored != null && (newest == null || newest.revision() != stored.revision());
    }

    /** Whether a version can be made: of what is stored, or of what was sent and has something to mend. */
    public boolean isPublishable() {
        return stored != null && (isUnpublished() || form.isRefused());
    }

    /** What of it the last version does not have. */
    public List<CaseChanges.Change> changes(Page page) {
        return stored == null || newest == null
                ? List.of()
                : CaseChanges.between(newest.draft(), stored.draft(), picked, page);
    }

    /** The currency that a new case's amounts are in. */
    public String currencyBefore() {
        return Currency.of(form.value("currency"))
                .map(Currency::name)
                .orElseGet(() -> form.value(CurrencyChange.BEFORE));
    }

    /** What an amount of a new case usually is, like {@code DKK=15 SEK=22}, for scripts; null for all other fields. */
    public @Nullable String usual(Input input, Page page) {
        return stored != null || input.kind() != Input.Kind.AMOUNT
                ? null
                : CurrencyChange.usual(input, page.language()).entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(" "));
    }

    public List<Input.Group> groups() {
        return List.of(Input.Group.values());
    }

    public List<Input> inputs(Input.Group group) {
        return Arrays.stream(Input.values())
                .filter(input -> input.group() == group)
                .toList();
    }

    /** Whether something in the group is to be mended, so that it must be open. */
    public boolean isRefused(Input.Group group) {
        return inputs(group).stream()
                        .anyMatch(input -> form.errors().keySet().stream()
                                .anyMatch(field -> field.equals(input.key()) || field.startsWith(input.key() + "-")))
                || group == Input.Group.REACH
                        && form.errors().keySet().stream()
                                .anyMatch(field -> field.startsWith("presence-") || field.startsWith("followers-"));
    }

    public List<Currency> currencies() {
        return List.of(Currency.values());
    }

    public List<MediaValue> mediaValues() {
        return List.of(MediaValue.values());
    }

    public List<Network> networks() {
        return List.of(Network.values());
    }
}
