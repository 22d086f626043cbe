package io.candor.acceptance.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * Reads the {@code @ConfigMapping} interfaces of the services, as the compiler parses them, and
 * writes one table row a key: name, type, default, and the first sentences of its Javadoc.
 */
final class ConfigurationReference {

  private static final String HEAD =
      """
      # Configuration

      Each key can be given as a system property, an environment variable (`GENERATION_COMPOSING_AT_ONCE`), or in `application.properties`. Durations are ISO 8601 or like `20s`. Written from the typed configuration by `ConfigurationReferenceTest`; Quarkus' own keys are in its guide.

      ## What an installation must be given

      `./candor`, Compose and the Kubernetes base give all of it.

      | Key | To | Meaning |
      |---|---|---|
      | `kafka.bootstrap.servers`, `kafka.security.protocol`, `kafka.sasl.mechanism`, `kafka.sasl.jaas.config` | all | the broker, and how a service says who it is |
      | `quarkus.datasource.reactive.url`, `quarkus.datasource.jdbc.url`, `quarkus.datasource.username`, `quarkus.datasource.password` | all | its own database |
      | `quarkus.flyway.username`, `quarkus.flyway.password` | all | the role that owns the database and migrates it; without one, the role above does |
      | `mp.jwt.verify.publickey.location`, `mp.jwt.verify.issuer` | all | whose tokens are believed |
      | `candor.rest.cursor-key` | all | signs the cursors of its lists; the same in each replica |
      | `candor.jwks-url` | generation, publishing | moderation's public keys |
      | `candor.clearing.key-folder` or `candor.clearing.key-file` | moderation | the keys that sign clearances |
      | `candor.sealing-key` | publishing | encrypts channel credentials; those before it, comma-separated, in `candor.sealing-keys-before` |
      | `candor.public-url` | publishing | root of all public links |
      | `candor.seed-default` | all but moderation | `true` makes workspace `default` with brand `demo`, audience `fr-young-adults`, channel `feed`; default `false` |

      ## Pages of other origins

      `quarkus.http.cors.origins` (`QUARKUS_HTTP_CORS_ORIGINS`), comma-separated, of each of the four services: the origins whose pages a browser lets call its REST, such as `https://studio.example`.
      Naming any switches CORS on, and a request of an origin that is not named is 403. By default there are none: CORS is off. Behind a proxy that ends TLS, name the service's own public origin too.
      """;
  private final Path services;
  private final TreeMap<String, List<Row>> byPrefix = new TreeMap<>();

  private ConfigurationReference(Path services) {
    this.services = services;
  }

  private record Row(String key, String type, String fallback, String meaning) {}

  /** The reference as Markdown. */
  static String markdown(Path services) throws IOException {
    var reference = new ConfigurationReference(services);
    reference.read();
    return reference.write();
  }

  private void read() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      var sources = files.getJavaFileObjectsFromPaths(mappings());
      var task = (JavacTask) compiler.getTask(null, files, d -> {}, List.of(), null, sources);
      var docs = DocTrees.instance(task);
      for (var unit : task.parse()) {
        new Scanner(docs).scan(new TreePath(unit), null);
      }
    }
  }

  private List<Path> mappings() throws IOException {
    try (var files = Files.walk(services)) {
      var found = new ArrayList<Path>();
      for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (file.toString().contains("/src/main/")
            && Files.readString(file).contains("@ConfigMapping(")) {
          found.add(file);
        }
      }
      return found;
    }
  }

  private String write() {
    var out = new StringBuilder(HEAD);
    byPrefix.forEach((prefix, rows) -> {
      out.append("\n## ")
          .append(prefix)
          .append("\n\n| Key | Type | Default | Meaning |\n|---|---|---|---|\n");
      rows.forEach(r ->
          out.append("| `%s` | %s | %s | %s |%n".formatted(r.key, r.type, r.fallback, r.meaning)));
    });
    return out.toString();
  }

  /** Walks into nested groups; a method without group type is a key. */
  private final class Scanner extends TreePathScanner<Void, String> {

    private final DocTrees docs;

    Scanner(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, String prefix) {
      var mapped = annotation(type.getModifiers(), "ConfigMapping");
      if (mapped.isEmpty()) {
        return null;
      }
      var root = argument(mapped.get()).orElse("");
      group(getCurrentPath(), type, root, root);
      return null;
    }

    private void group(TreePath path, ClassTree type, String prefix, String root) {
      for (var member : type.getMembers()) {
        if (member instanceof MethodTree method && method.getBody() == null) {
          key(path, type, method, prefix, root);
        }
      }
    }

    private void key(TreePath path, ClassTree type, MethodTree method, String prefix, String root) {
      var name =
          annotation(method.getModifiers(), "WithName")
              .flatMap(this::argument)
              .orElseGet(() -> kebab(method.getName().toString()));
      var key =
          annotation(method.getModifiers(), "WithParentName").isPresent()
              ? prefix
              : prefix + "." + name;
      var declared = String.valueOf(method.getReturnType());
      var nested =
          nested(
              path,
              type,
              declared.replaceAll("^(Optional|Map<String, ?)<?", "").replaceAll(">+$", ""));
      if (nested.isPresent()) {
        var dynamic = declared.startsWith("Map<") ? key + ".\"name\"" : key;
        group(path, nested.get(), dynamic, root);
        return;
      }
      var fallback =
          annotation(method.getModifiers(), "WithDefault")
              .flatMap(this::argument)
              .map(v -> "`" + v + "`")
              .orElse(declared.startsWith("Optional") ? "–" : "required");
      byPrefix
          .computeIfAbsent(root, r -> new ArrayList<>())
          .add(
              new Row(
                  key,
                  declared.replace("<", "&lt;"),
                  fallback,
                  meaning(new TreePath(path, method))));
    }

    private Optional<ClassTree> nested(TreePath path, ClassTree type, String name) {
      CompilationUnitTree unit = path.getCompilationUnit();
      return unit.getTypeDecls().stream()
          .filter(ClassTree.class::isInstance)
          .map(ClassTree.class::cast)
          .flatMap(top -> top.getMembers().stream())
          .filter(ClassTree.class::isInstance)
          .map(ClassTree.class::cast)
          .filter(inner -> inner != type && inner.getSimpleName().contentEquals(name))
          .findFirst();
    }

    private String meaning(TreePath method) {
      DocCommentTree comment = docs.getDocCommentTree(method);
      return comment == null
          ? ""
          : comment.getFullBody().stream()
              .map(String::valueOf)
              .collect(Collectors.joining())
              .replaceAll("\\{@(code|link) ([^}]*)}", "`$2`")
              .replaceAll("\\s+", " ")
              .replace("|", "\\|");
    }

    private Optional<AnnotationTree> annotation(ModifiersTree modifiers, String name) {
      return modifiers.getAnnotations().stream()
          .map(AnnotationTree.class::cast)
          .filter(a -> a.getAnnotationType().toString().endsWith(name))
          .findFirst();
    }

    private Optional<String> argument(AnnotationTree annotation) {
      return annotation.getArguments().stream()
          .map(a -> a instanceof com.sun.source.tree.AssignmentTree set ? set.getExpression() : a)
          .filter(LiteralTree.class::isInstance)
          .map(literal -> String.valueOf(((LiteralTree) literal).getValue()))
          .findFirst();
    }

    private String kebab(String camel) {
      return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
  }
}
