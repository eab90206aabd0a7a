package dk.fortaler.people.web;

import dk.fortaler.kernel.identity.PersonId;
import dk.fortaler.kernel.identity.Role;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.kernel.jobs.Progress;
import dk.fortaler.kernel.jobs.Progresses;
import dk.fortaler.people.People;
import dk.fortaler.people.internal.imports.ImportApproval;
import dk.fortaler.people.internal.imports.ImportApproval.Decision;
import dk.fortaler.people.internal.imports.StaffImport;
import dk.fortaler.people.internal.imports.StaffImport.State;
import dk.fortaler.people.internal.imports.StaffImports;
import dk.fortaler.people.internal.imports.StaffImports.Preview;
import dk.fortaler.people.internal.imports.StaffImports.Upload;
import dk.fortaler.people.internal.sheet.SheetRefusal;
import dk.fortaler.web.Flash;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** A staff list from its upload to its result; one address for all of the way, which shows where the list is. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class ImportPages {
    static final String IMPORTS = "/people/import";
    private static final int LATEST = 5;

    private final StaffImports imports;
    private final ImportApproval approval;
    private final Progresses progresses;
    private final People people;

    ImportPages(StaffImports imports, ImportApproval approval, Progresses progresses, People people) {
        this.imports = imports;
        this.approval = approval;
        this.progresses = progresses;
        this.people = people;
    }

    @GetMapping(IMPORTS)
    View begin() {
        return JteView.of("people/import-upload", upload(null));
    }

    @PostMapping(IMPORTS)
    View start(@RequestParam(required = false) @Nullable MultipartFile file, SignedIn me) throws IOException {
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return switch (imports.start(me.person(), name, bytes)) {
            case Upload.Refused(SheetRefusal refusal) ->
                JteView.of("people/import-upload", upload(refusal)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            case Upload.Kept(UUID id, boolean asks) -> new RedirectView(address(id) + (asks ? "/columns" : ""));
        };
    }

    @GetMapping(IMPORTS + "/{id}")
    View where(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String tab,
            @RequestParam(defaultValue = "1") int page,
            SignedIn me) {
        StaffImport staffImport = find(id);
        return switch (staffImport.state()) {
            case OPEN -> preview(staffImport, tab, page, me);
            case APPLYING -> JteView.of("people/import-progress", progress(staffImport));
            case APPLIED -> result(staffImport);
        };
    }

    /** The bar alone, for htmx; when the work has ended the whole page is asked for again. */
    @GetMapping(IMPORTS + "/{id}/progress")
    View bar(@PathVariable UUID id, HttpServletResponse response) {
        StaffImport staffImport = find(id);
        if (staffImport.state() != State.APPLYING) {
            response.setHeader("HX-Refresh", "true");
        }
        return JteView.of("people/import-bar", progress(staffImport));
    }

    @PostMapping(IMPORTS + "/{id}/apply")
    View apply(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String rows,
            @RequestParam(defaultValue = "false") boolean leave,
            @RequestParam(defaultValue = "") String fingerprint,
            SignedIn me,
            RedirectAttributes redirect) {
        StaffImport staffImport = find(id);
        var decision = new Decision(rows.equals("good"), leave, fingerprint);
        switch (approval.approve(staffImport.id(), me, decision)) {
            case ORDERED, NOT_OPEN -> {
                // The address shows how far it is, whoever ordered it.
            }
            case OUTDATED -> Flash.warning(redirect, "people.import.trouble.outdated", Map.of());
            case BAD_ROWS -> Flash.warning(redirect, "people.import.bad-rows.refused", Map.of());
            case NOTHING_TO_DO -> Flash.warning(redirect, "people.import.nothing.text", Map.of());
        }
        return new RedirectView(address(id));
    }

    @PostMapping(IMPORTS + "/{id}/give-up")
    View giveUp(@PathVariable UUID id, RedirectAttributes redirect) {
        imports.giveUp(find(id).id());
        Flash.success(redirect, "people.import.given-up");
        return new RedirectView(IMPORTS);
    }

    private View preview(StaffImport staffImport, String tab, int page, SignedIn me) {
        Optional<Preview> preview = imports.preview(staffImport.id(), me.is(Role.ADMINISTRATOR));
        return preview.<View>map(
                        shown -> JteView.of("people/import-preview", PreviewView.of(staffImport, shown, tab, page)))
                .orElseGet(() -> new RedirectView(address(staffImport.id()) + "/columns"));
    }

    private static View result(StaffImport staffImport) {
        if (staffImport.outcome() == null) {
            throw new Missing();
        }
        return JteView.of("people/import-result", new ResultView(staffImport, staffImport.outcome()));
    }

    private ProgressView progress(StaffImport staffImport) {
        if (staffImport.progress() == null) {
            throw new Missing();
        }
        Progress progress = progresses.find(staffImport.progress()).orElseThrow(Missing::new);
        return new ProgressView(staffImport, progress);
    }

    private UploadView upload(@Nullable SheetRefusal refusal) {
        List<StaffImport> latest = imports.latest(LATEST);
        List<PersonId> starters = latest.stream().map(StaffImport::startedBy).toList();
        return new UploadView(latest, people.names(starters), refusal);
    }

    private StaffImport find(UUID id) {
        return imports.find(id).orElseThrow(Missing::new);
    }

    static String address(UUID id) {
        return IMPORTS + "/" + id;
    }
}
