/*
 * chat_relay.c - two people talk through a server that gives them the word in turns.
 *
 * No select() here: the server reads a line from one, hands it to the other, and so on
 * until one of them leaves.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>

#define PEOPLE 2
#define LINE_LEN 80

struct person {
  int  fd;
  char name[16];
  long said;
};

static struct person people[PEOPLE];

/* byte by byte: slow, but there is nothing to keep between two calls */
static int get_line(int fd, char *line, size_t size) {
  size_t n = 0;
  char c;
  while (recv(fd, &c, 1, 0) == 1) {
    if (c == '\r') continue;
    if (c == '\n') { line[n] = '\0'; return (int)n; }
    if (n + 1 < size) line[n++] = c;
  }
  return -1;
}

static void put_text(int fd, const char *text) {
  send(fd, text, strlen(text), MSG_NOSIGNAL);
}

int main(int argc, char *argv[]) {
  struct sockaddr_in addr;
  socklen_t addr_len = sizeof(addr);
  char line[LINE_LEN], out[LINE_LEN + 32];
  int listener, i, turn = 0;

  if ((listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)) == -1) { perror("socket"); return 1; }

  memset(&addr, 0, sizeof(addr));
  addr.sin_family = AF_INET;
  addr.sin_addr.s_addr = inet_addr("127.0.0.1");
  addr.sin_port = htons(argc > 1 ? atoi(argv[1]) : 0);
  if (bind(listener, (struct sockaddr*)&addr, addr_len) == -1) { perror("bind"); return 1; }
  if (listen(listener, PEOPLE) == -1) { perror("listen"); return 1; }
  if (getsockname(listener, (struct sockaddr*)&addr, &addr_len) == -1) { perror("getsockname"); return 1; }
  printf("chat on %s:%d\n", inet_ntoa(addr.sin_addr), ntohs(addr.sin_port));
  fflush(stdout);

  /* everybody introduces himself first */
  for (i = 0; i < PEOPLE; i++) {
    struct person *p = &people[i];
    if ((p->fd = accept(listener, NULL, NULL)) == -1) { perror("accept"); return 1; }
    put_text(p->fd, "name? ");
    if (get_line(p->fd, p->name, sizeof(p->name)) < 1)
      sprintf(p->name, "guest%d", i + 1);
    printf("%s joined\n", p->name);
  }
  close(listener);

  for (i = 0; i < PEOPLE; i++) {
    snprintf(out, sizeof(out), "you talk to %s\n", people[!i].name);
    put_text(people[i].fd, out);
  }

  while (get_line(people[turn].fd, line, sizeof(line)) >= 0) {
    if (!strcmp(line, "/quit")) break;
    people[turn].said++;
    if (line[0] == '/') {  /* some other command */
      put_text(people[turn].fd, "no such command\n");
      continue;
    }
    snprintf(out, sizeof(out), "%s> %s\n", people[turn].name, line);
    turn = 1 - turn;
    put_text(people[turn].fd, out);
  }

  printf("%s left\n", people[turn].name);
  snprintf(out, sizeof(out), "%s left\n", people[turn].name);
  put_text(people[1 - turn].fd, out);
  for (i = 0; i < PEOPLE; i++) {
    printf("%-8s %3ld\n", people[i].name, people[i].said);
    close(people[i].fd);
  }
  return 0;
}
