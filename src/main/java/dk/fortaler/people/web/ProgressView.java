package dk.fortaler.people.web;

import dk.fortaler.kernel.jobs.Progress;
import dk.fortaler.people.internal.imports.StaffImport;

/** How far the work on a staff list is. */
public record ProgressView(StaffImport staffImport, Progress progress) {
    public String address() {
        return "/people/import/" + staffImport.id();
    }
}
