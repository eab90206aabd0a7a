package dk.fortaler.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> KNOWN = List.of("Anne Holm Sørensen", "anne@nordlys.dk", "Nordlys A/S");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kort",
                "password1234",
                "Kodeord123456!",
                "123456789012",
                "aaaaaaaaaaaaa",
                "qwertyuiopå1",
                "abcabcabcabc",
                "Sommer2026!!!",
                "Velkommen1234",
                "P@ssw0rd2026!",
                "sommervinter2",
                "Nordlys2026!!",
                "annesørensen1",
                "hejhejhejhej",
                "Frederik1234",
                "mathilde2024",
                "basketball12",
                "manchester10",
                "correcthorse1",
                "M@th1lde!!2024",
                "Guldhest2026!",
                "jens-pia-1970"
            })
    void whatManyUseOrEverybodyKnowsIsRefused(String password) {
        assertThat(PasswordRules.refusal(password, KNOWN)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tre grønne pærer på en mur",
                "kaffe-uden-sukker-tak",
                "Xk9#mQ2$vL7p",
                "jeg cykler hver dag 7",
                "Frederik spiser rugbrød"
            })
    void aSmallSentenceOrRealChanceIsWelcome(String password) {
        assertThat(PasswordRules.refusal(password, KNOWN)).isEmpty();
    }
}
