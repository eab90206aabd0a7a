package dk.fortaler.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fortaler.academy.files.LessonFiles;
import dk.fortaler.demo.internal.RemoveDemo;
import dk.fortaler.kernel.identity.OrganisationId;
import dk.fortaler.kernel.storage.Storage;
import dk.fortaler.kernel.storage.StoredFile;
import dk.fortaler.kernel.text.Language;
import dk.fortaler.testing.FortalerTest;
import dk.fortaler.testing.TestOrganisations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FortalerTest
class RemoveDemoTest {
    @Autowired
    TestOrganisations organisations;

    @Autowired
    RemoveDemo demo;

    @Autowired
    LessonFiles files;

    @Autowired
    Storage storage;

    @Autowired
    JdbcClient jdbc;

    @Test
    void filmsThatVisitorsOfTheDemoSentGoWithIt() {
        var organisation = organisations.anOrganisation("Demo", Language.DA);
        UUID film = organisations.in(organisation, this::keep);
        List<StoredFile> pieces = organisations.in(
                organisation, () -> files.find(film).orElseThrow().pieces());
        remove(organisation);
        assertThat(pieces)
                .as("no demo")
                .allMatch(piece -> storage.open(organisation, piece).isPresent());
        jdbc.sql("update organisation set demo = true where id = :id")
                .param("id", organisation.value())
                .update();
        remove(organisation);
        assertThat(pieces)
                .isNotEmpty()
                .allMatch(piece -> storage.open(organisation, piece).isEmpty());
    }

    private void remove(OrganisationId organisation) {
        organisations.in(organisation, () -> {
            demo.remove(organisation);
            return true;
        });
    }

    private UUID keep() {
        try {
            byte[] film = "....ftypisom....".getBytes(StandardCharsets.US_ASCII);
            return files.keep("film.mp4", new ByteArrayInputStream(film)).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
