package dk.fortaler.kernel.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do instead of showing a stack trace. */
final class DataFolderTakenAnalyzer extends AbstractFailureAnalyzer<DataFolderTaken> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataFolderTaken cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Stop the other one first, or give this one a folder of its own with --fortaler.data=<folder>.",
                cause);
    }
}
