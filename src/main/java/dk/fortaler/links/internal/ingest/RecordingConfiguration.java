package dk.fortaler.links.internal.ingest;

import dk.fortaler.kernel.identity.Ids;
import dk.fortaler.kernel.storage.DataFolder;
import dk.fortaler.links.LinkProperties;
import dk.fortaler.links.internal.journal.ClickJournal;
import dk.fortaler.links.internal.journal.ClickRecorder;
import dk.fortaler.links.internal.journal.DirectRecording;
import dk.fortaler.links.internal.journal.Disk;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way of a click from the visitor to the log. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {
    @Bean
    ClickJournal clickJournal(LinkProperties properties, DataFolder data, Ids ids) throws IOException {
        String named = properties.journal();
        return ClickJournal.open(named == null ? data.resolve("clicks") : Path.of(named), Disk.REAL, ids::next);
    }

    @Bean
    @ConditionalOnProperty(name = "fortaler.links.tracking", matchIfMissing = true)
    ClickRecorder clickRecorder(ClickJournal journal, DirectRecording direct, MeterRegistry meters) {
        return new ClickRecorder(journal, direct, meters);
    }

    @Bean
    ClickIngest clickIngest(ClickJournal journal, ClickStore store) {
        return new ClickIngest(journal, store);
    }
}
