package dk.fortaler.guidelines.internal;

import dk.fortaler.guidelines.Disclosure;
import dk.fortaler.guidelines.Disclosure.Asks;
import dk.fortaler.guidelines.Disclosure.Kind;
import dk.fortaler.kernel.text.Language;
import java.util.List;

/** What an organisation begins with: the words that the law expects where a text sells, a natural sentence where it does not. */
public final class ReadyDisclosures {
    private ReadyDisclosures() {}

    public static Disclosure of(Kind kind, Language language, String organisation) {
        return switch (kind) {
            case COMMERCIAL ->
                language == Language.DA
                        ? new Disclosure(
                                kind,
                                "Reklame for egen arbejdsplads",
                                List.of("reklame", "annonce", "jeg arbejder hos"),
                                Asks.ADVISES)
                        : new Disclosure(
                                kind,
                                "Ad for my own workplace",
                                List.of("ad", "advertisement", "I work at", "I work for"),
                                Asks.ADVISES);
            case NEWS ->
                language == Language.DA
                        ? new Disclosure(
                                kind,
                                "Jeg arbejder hos " + organisation + ".",
                                List.of(
                                        "jeg arbejder",
                                        "min arbejdsplads",
                                        "mit arbejde",
                                        "på arbejde",
                                        "mine kolleger",
                                        "min kollega",
                                        "hos os",
                                        "mit job"),
                                Asks.ADVISES)
                        : new Disclosure(
                                kind,
                                "I work at " + organisation + ".",
                                List.of(
                                        "I work",
                                        "my workplace",
                                        "my employer",
                                        "my job",
                                        "at work",
                                        "my colleague*",
                                        "my team"),
                                Asks.ADVISES);
        };
    }
}
