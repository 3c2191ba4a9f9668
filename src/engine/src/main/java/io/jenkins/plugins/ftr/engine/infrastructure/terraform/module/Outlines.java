package io.jenkins.plugins.ftr.engine.infrastructure.terraform.module;

import io.jenkins.plugins.ftr.engine.infrastructure.document.DocumentException;
import io.jenkins.plugins.ftr.engine.infrastructure.document.JsonDocuments;
import io.jenkins.plugins.ftr.engine.infrastructure.document.Node;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.eval.OutlineCode;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.Block;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclFile;
import io.jenkins.plugins.ftr.engine.infrastructure.terraform.hcl.HclParser;
import io.jenkins.plugins.ftr.engine.source.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The outlines of well-known registry modules that the engine brings along, see {@code outlines/README.md} among its
 * resources. Each is read when a call first asks for it, once per run. May be asked by several threads.
 */
final class Outlines {
    /** Where they lie among the resources. */
    static final String FOLDER = "/io/jenkins/plugins/ftr/engine/outlines/";

    static final String HEADER = "outline.json";

    private final Limits limits;
    private final Map<String, List<Version>> headers = new ConcurrentHashMap<>();
    private final Map<String, Outline> parsed = new ConcurrentHashMap<>();

    /** One file of a module with the versions it holds for. */
    private record Version(String written, VersionRange range, String file) {}

    Outlines(Limits limits) {
        this.limits = limits;
    }

    /**
     * The outline of the version that Terraform would install.
     *
     * @param version version constraint of the call, {@code null} when it has none
     * @return {@code null} when the module, or that version of it, is not known
     */
    Outline find(RegistrySource source, String version) {
        VersionRange wanted = wanted(source, version);
        return wanted == null ? null : select(source.module(), source.path(), wanted);
    }

    /** A module that an outline calls by a path: a submodule of the same versions. */
    Outline nested(Outline caller, String localSource) {
        String path = Paths.join(caller.path().isEmpty() ? "." : caller.path(), localSource);
        VersionRange wanted = VersionRange.of(caller.versions());
        return path == null || wanted == null ? null : select(caller.module(), path.equals(".") ? "" : path, wanted);
    }

    /** Whether an outline, or one that it calls, has a resource of one of some types. */
    boolean holds(Outline outline, Set<String> types) {
        if (outline.config().holds(types)) {
            return true;
        }
        for (Block block : outline.config().modules().values()) {
            String local = ModuleCall.localSource(block);
            Outline nested = local == null ? null : nested(outline, local);
            if (nested != null && holds(nested, types)) {
                return true;
            }
        }
        return false;
    }

    private static VersionRange wanted(RegistrySource source, String version) {
        if (source.isRepository()) {
            ModuleVersion tag = ModuleVersion.of(source.ref());
            boolean branch = source.ref().equals("master") || source.ref().equals("main");
            return tag != null ? VersionRange.of(tag.toString()) : branch ? VersionRange.ALL : null;
        }
        return version == null ? VersionRange.ALL : VersionRange.of(version);
    }

    private Outline select(String module, String path, VersionRange wanted) {
        String folder = module + (path.isEmpty() ? "" : '/' + path);
        List<Version> versions = headers.computeIfAbsent(folder, this::header);
        for (int i = 0; i < versions.size(); i++) {
            Version version = versions.get(i);
            // The first one is the newest.
            boolean newest = i == 0 && wanted.isOpenEnded() && !wanted.isEmpty();
            if (newest || version.range().holdsNewestOf(wanted)) {
                return parsed.computeIfAbsent(
                        folder + '/' + version.file(), file -> parse(module, path, folder, version));
            }
        }
        return null;
    }

    private Outline parse(String module, String path, String folder, Version version) {
        String file = OutlineCode.SCHEME + folder + '/' + version.file();
        HclFile hcl = HclParser.parse(file, read(folder, version.file()), limits);
        return ModuleConfig.outline(module, path, version.written(), hcl);
    }

    private List<Version> header(String folder) {
        String text = read(folder, HEADER);
        if (text == null) {
            return List.of();
        }
        List<Version> versions = new ArrayList<>();
        try {
            Node list = JsonDocuments.read(folder + '/' + HEADER, text, limits)
                    .root()
                    .get("outlines");
            for (Node item : list.items()) {
                String written = item.getText("versions");
                versions.add(new Version(written, VersionRange.of(written), item.getText("file")));
            }
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
        return versions;
    }

    static String read(String folder, String file) {
        try (InputStream in = Outlines.class.getResourceAsStream(FOLDER + folder + '/' + file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
