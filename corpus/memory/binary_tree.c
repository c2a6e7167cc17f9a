/* binary_tree.c: a routing table as a tree of prefixes */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <arpa/inet.h>

typedef struct tree {
  struct tree *child[2];
  const char *gateway;          /* NULL: no route ends here */
} tree;

static int nodes;

static tree *make_node(void)
{
  tree *t = calloc(1, sizeof(tree));

  if (t == NULL)
    abort();
  nodes++;
  return t;
}

static int bit(unsigned address, int i)
{
  return address >> (31 - i) & 1;
}

static void add_route(tree **root, const char *prefix, int length, const char *gateway)
{
  unsigned address = ntohl(inet_addr(prefix));
  tree **t = root;
  int i;

  if (*t == NULL)
    *t = make_node();
  for (i = 0; i < length; i++) {
    t = &(*t)->child[bit(address, i)];
    if (!*t)
      *t = make_node();
  }
  (*t)->gateway = gateway;
}

static const char *find_route(const tree *t, const char *text, int *length)
{
  unsigned address = ntohl(inet_addr(text));
  const char *best = NULL;
  int i = 0;

  for (*length = -1; t != NULL; t = t->child[bit(address, i++)]) {
    if (t->gateway) {
      best = t->gateway;
      *length = i;
    }
    if (i == 32)
      break;
  }
  return best;
}

static void walk(const tree *t, unsigned prefix, int depth, void (*visit)(unsigned, int, const char *))
{
  if (!t)
    return;
  if (t->gateway)
    visit(prefix, depth, t->gateway);
  walk(t->child[0], prefix, depth + 1, visit);
  if (depth < 32)
    walk(t->child[1], prefix | 1u << (31 - depth), depth + 1, visit);
}

static void print_route(unsigned prefix, int length, const char *gateway)
{
  struct in_addr in;

  in.s_addr = htonl(prefix);
  printf("%15s/%-2d via %s\n", inet_ntoa(in), length, gateway);
}

static void destroy(tree *t)
{
  int i;

  if (t) {
    for (i = 0; i < 2; i++)
      destroy(t->child[i]);
    free(t);
    nodes--;
  }
}

int main(void)
{
  static char *ask[] = { "10.1.2.3", "10.1.9.9", "10.9.9.9", "192.0.2.1", "8.8.8.8", "10.1.2.4", 0 };
  tree *root = NULL;
  char **p;
  int length;

  add_route(&root, "10.0.0.0", 8, "east");
  add_route(&root, "10.1.0.0", 16, "west");
  add_route(&root, "10.1.2.3", 32, "host");
  add_route(&root, "192.0.2.0", 24, "lab");
  add_route(&root, "0.0.0.0", 0, "default");
  printf("%d nodes\n", nodes);
  walk(root, 0, 0, print_route);
  for (p = ask; *p; p++) {
    const char *gateway = find_route(root, *p, &length);
    printf("%s -> %s (%d bits)\n", *p, gateway, length);
  }
  destroy(root);
  printf("%d nodes\n", nodes);
  return 0;
}
