package io.jenkins.plugins.ftr.engine.infrastructure.scanner;

import io.jenkins.plugins.ftr.engine.infrastructure.Infrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.NativeInfrastructure;
import io.jenkins.plugins.ftr.engine.infrastructure.Part;
import io.jenkins.plugins.ftr.engine.infrastructure.Resource;
import io.jenkins.plugins.ftr.engine.infrastructure.vocabulary.Translator;
import io.jenkins.plugins.ftr.engine.infrastructure.vocabulary.Vocabulary;
import io.jenkins.plugins.ftr.engine.source.Progress;
import io.jenkins.plugins.ftr.engine.source.Workers;
import io.jenkins.plugins.ftr.engine.source.Workers.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Reads, translates and judges the parts of one round after another. Parts that may hold account-wide resources are read
 * first and kept, for what they say is needed to judge all others.
 */
final class PartWork<R> {
    private static final String THREADS = "infrastructure-reader";

    private final Vocabulary vocabulary;
    private final Set<String> accountTypes;
    private final Progress progress;
    private final Work<Infrastructure, R> judge;
    private final Consumer<R> verdicts;
    private final List<Resource> accountWide = new ArrayList<>();
    private final List<NativeInfrastructure> found = new ArrayList<>();
    private final List<Resource> outline = new ArrayList<>();
    private int done;

    /** A part that has been read. */
    private record Read(NativeInfrastructure problems, Infrastructure code) {}

    /** A part that has been judged. */
    private record Judged<R>(NativeInfrastructure problems, List<Resource> outline, R verdict) {}

    PartWork(Vocabulary vocabulary, Progress progress, Work<Infrastructure, R> judge, Consumer<R> verdicts) {
        this.vocabulary = vocabulary;
        this.accountTypes = vocabulary.nativeTypes(Infrastructure.ACCOUNT_TYPES);
        this.progress = progress;
        this.judge = judge;
        this.verdicts = verdicts;
    }

    void round(List<Part> parts) {
        List<Part> first =
                parts.stream().filter(part -> part.mayHold(accountTypes)).toList();
        Map<Part, Read> kept = new ConcurrentHashMap<>();
        int[] next = new int[1];
        Workers.each(THREADS, first, progress, this::read, read -> {
            kept.put(first.get(next[0]++), read);
            accountWide.addAll(read.code().accountWide());
        });
        int total = done + parts.size();
        Map<String, List<Resource>> account = Infrastructure.byType(accountWide);
        Workers.each(
                THREADS, parts, progress, (part, stop) -> judge(part, kept.remove(part), account, stop), judged -> {
                    found.add(judged.problems());
                    outline.addAll(judged.outline());
                    verdicts.accept(judged.verdict());
                    progress.step(++done, total);
                });
    }

    private Read read(Part part, Progress stop) {
        NativeInfrastructure read = part.read(stop);
        return new Read(read.withoutResources(), Translator.translate(read, vocabulary));
    }

    private Judged<R> judge(Part part, Read kept, Map<String, List<Resource>> account, Progress stop) {
        Read read = kept == null ? read(part, stop) : kept;
        return new Judged<>(
                read.problems(), read.code().outline(), judge.on(read.code().inAccountOf(account), stop));
    }

    /** What was found besides resources, in the order of the parts. */
    List<NativeInfrastructure> found() {
        return found;
    }

    /** Names and places of all resources, in the order of the parts. */
    List<Resource> outline() {
        return outline;
    }
}
