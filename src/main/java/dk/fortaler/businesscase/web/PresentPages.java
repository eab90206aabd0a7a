package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.facts.Facts;
import dk.fortaler.businesscase.internal.CaseVersion;
import dk.fortaler.businesscase.internal.Draft;
import dk.fortaler.businesscase.internal.ReadPaper;
import dk.fortaler.businesscase.internal.StoredCase;
import dk.fortaler.businesscase.internal.WriteCase;
import dk.fortaler.businesscase.model.CasePaper;
import dk.fortaler.businesscase.model.Projections;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A case on the wall of a meeting room. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class PresentPages {
    private final WriteCase write;
    private final ReadPaper papers;
    private final Facts facts;

    PresentPages(WriteCase write, ReadPaper papers, Facts facts) {
        this.write = write;
        this.papers = papers;
        this.facts = facts;
    }

    /** The newest version, or the draft where there is none. */
    @GetMapping("/business-case/{id}/present")
    View newest(@PathVariable UUID id, SignedIn me) {
        StoredCase stored = find(id);
        List<CaseVersion> versions = write.versions(stored.id());
        return versions.isEmpty()
                ? page(stored, versions, draft(stored, me))
                : version(id, versions.getFirst().number());
    }

    @GetMapping("/business-case/{id}/versions/{version}")
    View version(@PathVariable UUID id, @PathVariable int version) {
        StoredCase stored = find(id);
        CasePaper paper = papers.find(stored.id(), version).orElseThrow(Missing::new);
        return page(stored, write.versions(stored.id()), paper);
    }

    private View page(StoredCase stored, List<CaseVersion> versions, CasePaper paper) {
        return JteView.of("businesscase/present", new PresentView(stored, versions, PaperView.of(paper, facts)));
    }

    private static CasePaper draft(StoredCase stored, SignedIn me) {
        Draft draft = stored.draft();
        return new CasePaper(
                draft.title(),
                draft.purpose(),
                me.organisationName(),
                me.accent(),
                draft.assumptions(),
                Projections.of(draft.assumptions()),
                draft.facts(),
                0,
                stored.changedAt().atZone(me.zone()).toLocalDate(),
                List.of());
    }

    private StoredCase find(UUID id) {
        return write.find(new CaseId(id)).orElseThrow(Missing::new);
    }
}
