package io.candor.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The topics of compose and of the cluster are those of the contracts. {@code -Dcandor.write}
 * writes them anew.
 */
class TopicFileTest {

  private static final Path DEPLOY = Path.of("..");
  private static final Path FILE = DEPLOY.resolve("kubernetes/base/kafka/topics/topics.txt");
  private static final String HEAD =
      "# name, partitions, settings: what io.candor.contracts.Topic and Subscription say (TopicFileTest)\n";

  @Test
  void listsWhatTheContractsSay() throws IOException {
    var contracts = TopicCatalogue.ofContracts();
    if (Boolean.getBoolean("candor.write")) {
      Files.writeString(FILE, HEAD + contracts.lines());
    }

    assertThat(TopicCatalogue.ofFile(FILE)).isEqualTo(contracts);
  }

  @Test
  void isWhatTheClusterAndComposeCreate() throws IOException {
    assertThat(Files.readString(DEPLOY.resolve("kubernetes/base/kafka/kustomization.yaml")))
        .contains("topics/topics.txt");
    assertThat(Files.readString(DEPLOY.resolve("compose/infra.yml")))
        .contains("../kubernetes/base/kafka/topics/topics.txt:/etc/candor/topics.txt:ro")
        .contains("[topics, /etc/candor/topics.txt]");
  }
}
