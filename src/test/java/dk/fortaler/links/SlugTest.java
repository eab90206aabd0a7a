package dk.fortaler.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {
    @Test
    void isNotDrawnTwiceInAHundredThousand() {
        SecureRandom random = new SecureRandom();
        Set<Slug> drawn = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            drawn.add(Slug.random(random));
        }
        assertThat(drawn).hasSizeGreaterThanOrEqualTo(99_999);
    }

    @Test
    void readsCapitalsAsAPosterMightShowThem() {
        assertThat(Slug.parse("ABCD2345")).contains(new Slug("abcd2345"));
    }

    @Test
    void isNoneWhereLettersAreMissingTooManyOrStrange() {
        assertThat(Slug.parse("")).isEmpty();
        assertThat(Slug.parse("abcd234")).isEmpty();
        assertThat(Slug.parse("abcd23456")).isEmpty();
        assertThat(Slug.parse("abcd234l")).isEmpty();
        assertThat(Slug.parse("../../..")).isEmpty();
        assertThat(Slug.parse("abcd%234")).isEmpty();
        assertThat(Slug.parse("ABCDİ345")).isEmpty();
    }

    @Test
    void refusesToBeMadeOfAnythingElse() {
        assertThatThrownBy(() -> new Slug("o0o0o0o0")).isInstanceOf(IllegalArgumentException.class);
    }
}
