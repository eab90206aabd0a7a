package dk.fortaler.journey.internal;

import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The launch map as it stands now. */
@Component
@Transactional(readOnly = true)
public class ReadMap {
    private final GatherEvidence evidence;
    private final Skips skips;

    ReadMap(GatherEvidence evidence, Skips skips) {
        this.evidence = evidence;
        this.skips = skips;
    }

    public LaunchMap now(ZoneId zone) {
        return LaunchMap.of(evidence.now(zone), skips.all());
    }
}
