package dk.fortaler.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResourceTest {
    @Test
    void aTextIsReadInItsOwnLetters() {
        assertThat(Resource.text("/guidelines/ready_da.md")).contains("æ", "ø", "å");
    }

    @Test
    void oneThatIsMissingIsNamed() {
        assertThatThrownBy(() -> Resource.text("/guidelines/nowhere.md"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/guidelines/nowhere.md");
    }
}
