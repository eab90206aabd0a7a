package dk.fortaler.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LinkPropertiesTest {
    @Test
    void withoutSettingsClicksAreRecordedAndThereIsNoPortOfItsOwn() {
        LinkProperties properties = bind(Map.of());
        assertThat(properties.tracking()).isTrue();
        assertThat(properties.connector().wanted()).isFalse();
        assertThat(properties.connector().address()).isEqualTo("127.0.0.1");
        assertThat(properties.connector().patience()).isEqualTo(Duration.ofSeconds(20));
        assertThat(properties.zone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
        assertThat(properties.trustedProxies()).containsExactly("127.0.0.0/8", "::1");
        assertThat(properties.ingestPerSecond()).isEqualTo(5_000);
        assertThat(properties.keepClicks()).isEqualTo(25);
        assertThat(properties.prefix()).isEqualTo("http://localhost:8080/s/");
    }

    @Test
    void aShortDomainMakesShorterLinks() {
        assertThat(bind(Map.of("base-address", "https://fortaler.firma.dk/", "short-domain", "https://go.firma.dk/"))
                        .prefix())
                .isEqualTo("https://go.firma.dk/");
        assertThat(bind(Map.of("base-address", "https://fortaler.firma.dk/")).prefix())
                .isEqualTo("https://fortaler.firma.dk/s/");
    }

    @ParameterizedTest
    @CsvSource({
        "base-address, ftp://firma.dk",
        "base-address, firma",
        "short-domain, http://LOCALHOST",
        "ingest-per-second, 1",
        "keep-clicks, 0",
        "connector.port, 70000",
        "connector.patience, 1ms"
    })
    void settingsThatCannotBeMeantAreRefused(String name, String value) {
        assertThatThrownBy(() -> bind(Map.of(name, value))).rootCause().hasMessageContaining("fortaler.links." + name);
    }

    private static LinkProperties bind(Map<String, String> settings) {
        var source = new MapConfigurationPropertySource();
        settings.forEach((name, value) -> source.put("fortaler.links." + name, value));
        return new Binder(source).bindOrCreate("fortaler.links", LinkProperties.class);
    }
}
