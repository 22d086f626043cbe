package io.candor.testing.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Measures source files as the compiler parses them. */
final class Sources {

  private final List<Piece> pieces = new ArrayList<>();

  private Sources() {}

  /** What is measured. */
  enum Kind {
    FILE,
    METHOD
  }

  /** A file or a method, and how many lines it has. */
  record Piece(Kind kind, String name, int lines) {}

  /** All files below a folder and the methods in them; none when there is no such folder. */
  static List<Piece> in(Path folder) {
    var sources = new Sources();
    try {
      sources.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(sources.pieces);
  }

  private void read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    var files = javaFiles(folder);
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      var task = (JavacTask) compiler.getTask(null, manager, _ -> {}, List.of(), null, units);
      var positions = Trees.instance(task).getSourcePositions();
      for (var unit : task.parse()) {
        measure(unit, positions);
      }
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private void measure(CompilationUnitTree unit, SourcePositions positions) {
    var file = Path.of(unit.getSourceFile().getName());
    var lines = unit.getLineMap();
    var last = lines.getLineNumber(positions.getEndPosition(unit, unit));
    pieces.add(new Piece(Kind.FILE, String.valueOf(file.getFileName()), (int) last));
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        var name = file.getFileName() + "#" + method.getName();
        pieces.add(new Piece(Kind.METHOD, name, length(method)));
        return super.visitMethod(method, null);
      }

      private int length(MethodTree method) {
        Tree first = method.getReturnType() == null ? method.getBody() : method.getReturnType();
        return (int)
            (line(positions.getEndPosition(unit, method))
                - line(positions.getStartPosition(unit, first == null ? method : first))
                + 1);
      }

      private long line(long position) {
        return lines.getLineNumber(position);
      }
    }.scan(unit, null);
  }
}
