package dk.fortaler.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongWordsTest {
    @Test
    void aWordThatAPhoneHasNoRoomForIsSetSmallerAndManyShortOnesAreNot() {
        assertThat(LongWords.heading("Klar til at være med i “Salgsambassadørerne”?"))
                .isEqualTo("guest-long");
        assertThat(LongWords.heading("Har du lyst til at være med i “Mennesker på Nordlys”?"))
                .isNull();
    }
}
