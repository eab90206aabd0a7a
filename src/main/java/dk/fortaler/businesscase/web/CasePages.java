package dk.fortaler.businesscase.web;

import dk.fortaler.businesscase.CaseId;
import dk.fortaler.businesscase.facts.Facts;
import dk.fortaler.businesscase.facts.PickedFacts;
import dk.fortaler.businesscase.internal.Beginning;
import dk.fortaler.businesscase.internal.CaseList;
import dk.fortaler.businesscase.internal.CaseVersion;
import dk.fortaler.businesscase.internal.Draft;
import dk.fortaler.businesscase.internal.StoredCase;
import dk.fortaler.businesscase.internal.WriteCase;
import dk.fortaler.businesscase.model.Assumptions;
import dk.fortaler.businesscase.model.Currency;
import dk.fortaler.kernel.identity.SignedIn;
import dk.fortaler.web.Flash;
import dk.fortaler.web.Form;
import dk.fortaler.web.JteView;
import dk.fortaler.web.Missing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The calculator: cases, their draft, and making versions of it. */
@Controller
@PreAuthorize("hasAnyRole('PROGRAMME_MANAGER', 'ADMINISTRATOR')")
class CasePages {
    private final WriteCase write;
    private final CaseList list;
    private final Beginning beginning;
    private final Facts facts;

    CasePages(WriteCase write, CaseList list, Beginning beginning, Facts facts) {
        this.write = write;
        this.list = list;
        this.beginning = beginning;
        this.facts = facts;
    }

    @GetMapping("/business-case")
    View all() {
        return JteView.of("businesscase/list", new CasesView(list.all()));
    }

    @GetMapping("/business-case/new")
    View begin(SignedIn me, @RequestParam(defaultValue = "DKK") String currency) {
        Assumptions usual = beginning.in(Currency.of(currency).orElse(Currency.DKK));
        return JteView.of(
                "businesscase/form",
                new CaseFormView(
                        null,
                        null,
                        0,
                        Form.of(CaseFields.of(usual, me.language())),
                        PickedFacts.of(facts, List.of()),
                        Outcome.of(usual)));
    }

    @PostMapping("/business-case")
    View begin(
            SignedIn me,
            @RequestParam(required = false) List<String> fact,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        CaseReading.Read<Draft> read = read(me, request, fact);
        if (read.found().isEmpty() || isOnlyCalculated(request)) {
            return refused(null, 0, me, request, fact, read.errors());
        }
        CaseId id = write.begin(me.person(), read.found().get());
        Flash.success(redirect, "businesscase.saved");
        return new RedirectView("/business-case/" + id.value());
    }

    /** What the numbers in the form come to, while they are typed; nothing is kept. */
    @PostMapping("/business-case/calculate")
    View calculate(SignedIn me, HttpServletRequest request) {
        CaseReading.Read<Assumptions> read = CaseReading.assumptions(sent(me, request), me.language());
        return JteView.of(
                "businesscase/outcome-or-not",
                new OutcomeView(read.found().map(Outcome::of).orElse(null)));
    }

    @GetMapping("/business-case/{id}")
    View edit(@PathVariable UUID id, SignedIn me) {
        StoredCase stored = find(id);
        Draft draft = stored.draft();
        return JteView.of(
                "businesscase/form",
                new CaseFormView(
                        stored,
                        newest(stored),
                        stored.revision(),
                        Form.of(CaseFields.of(draft, me.language())),
                        PickedFacts.of(facts, draft.facts()),
                        Outcome.of(draft.assumptions())));
    }

    @PostMapping("/business-case/{id}")
    View save(
            @PathVariable UUID id,
            SignedIn me,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(required = false) List<String> fact,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        StoredCase stored = find(id);
        CaseReading.Read<Draft> read = read(me, request, fact);
        if (read.found().isEmpty() || isOnlyCalculated(request)) {
            return refused(stored, revision, me, request, fact, read.errors());
        }
        if (!write.save(me.person(), stored.id(), revision, read.found().get())) {
            return stale(id, me, request, fact);
        }
        Flash.success(redirect, "businesscase.saved");
        return new RedirectView("/business-case/" + id);
    }

    /** Of what stands in the form, whether it was saved or not: nobody sees what of it is stored. */
    @PostMapping("/business-case/{id}/publish")
    View publish(
            @PathVariable UUID id,
            SignedIn me,
            @RequestParam(defaultValue = "0") int revision,
            @RequestParam(required = false) List<String> fact,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        StoredCase stored = find(id);
        CaseReading.Read<Draft> read = read(me, request, fact);
        if (read.found().isEmpty()) {
            return refused(stored, revision, me, request, fact, read.errors());
        }
        Optional<Integer> number =
                write.publish(me.person(), stored.id(), revision, read.found().get());
        if (number.isEmpty()) {
            return stale(id, me, request, fact);
        }
        Flash.success(redirect, "businesscase.published", Map.of("version", number.get()));
        return new RedirectView("/business-case/" + id + "/executives");
    }

    /** Whoever saves again has been told what happened in between. */
    private View stale(UUID id, SignedIn me, HttpServletRequest request, @Nullable List<String> fact) {
        StoredCase stored = find(id);
        return refused(stored, stored.revision(), me, request, fact, Map.of("", List.of("businesscase.error.stale")));
    }

    private StoredCase find(UUID id) {
        return write.find(new CaseId(id)).orElseThrow(Missing::new);
    }

    private @Nullable CaseVersion newest(StoredCase stored) {
        return write.newest(stored.id()).orElse(null);
    }

    private CaseReading.Read<Draft> read(SignedIn me, HttpServletRequest request, @Nullable List<String> chosen) {
        List<String> known = facts.of(chosen == null ? List.of() : chosen).stream()
                .map(each -> each.id())
                .toList();
        return CaseReading.draft(sent(me, request), known, me.language());
    }

    /** The form again, as it was sent, with the revision that it is a change of. */
    private View refused(
            @Nullable StoredCase stored,
            int revision,
            SignedIn me,
            HttpServletRequest request,
            @Nullable List<String> chosen,
            Map<String, List<String>> errors) {
        Outcome outcome = CaseReading.assumptions(sent(me, request), me.language())
                .found()
                .map(Outcome::of)
                .orElse(null);
        return JteView.of(
                        "businesscase/form",
                        new CaseFormView(
                                stored,
                                stored == null ? null : newest(stored),
                                revision,
                                form(me, request, errors),
                                PickedFacts.of(facts, chosen == null ? List.of() : chosen),
                                outcome))
                .withStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Whoever has no scripts asks by a button what the numbers come to. */
    private static boolean isOnlyCalculated(HttpServletRequest request) {
        return request.getParameter("calculate") != null;
    }

    private static UnaryOperator<String> sent(SignedIn me, HttpServletRequest request) {
        UnaryOperator<String> typed =
                field -> Optional.ofNullable(request.getParameter(field)).orElse("");
        Map<String, String> changed = CurrencyChange.of(typed, me.language());
        return field -> changed.getOrDefault(field, typed.apply(field));
    }

    /** As it was sent, but for the amounts that another currency has changed. */
    private static Form form(SignedIn me, HttpServletRequest request, Map<String, List<String>> errors) {
        Form form = Form.refused(request, errors);
        Map<String, String> changed = CurrencyChange.of(form::value, me.language());
        for (Map.Entry<String, String> each : changed.entrySet()) {
            form = form.withValue(each.getKey(), each.getValue());
        }
        return form;
    }
}
