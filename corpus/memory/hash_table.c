/* hash_table.c: counts words; open addressing, grows by doubling */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ctype.h>

struct slot {
  char *word;           /* NULL: free */
  int count;
};

static struct table {
  struct slot *slots;
  size_t size, used;
  unsigned long probes;
} words = { NULL, 0, 0, 0 };

static unsigned long hash(const char *s) {
  unsigned long h = 5381;
  int c;
  while ((c = *s++) != 0)
    h = ((h << 5) + h) + c;     /* djb2 */
  return h;
}

static struct slot *find(struct slot *slots, size_t size, const char *word) {
  size_t i = hash(word) % size;
  while (slots[i].word && strcmp(slots[i].word, word)) {
    words.probes++;
    i = (i + 1) % size;
  }
  return slots + i;
}

static void grow(void) {
  size_t bigger = words.size ? words.size * 2 : 4, i;
  struct slot *fresh = calloc(bigger, sizeof *fresh);
  if (!fresh) {
    perror("calloc");
    exit(1);
  }
  for (i = 0; i < words.size; i++)
    if (words.slots[i].word)
      *find(fresh, bigger, words.slots[i].word) = words.slots[i];
  free(words.slots);
  words.slots = fresh;
  words.size = bigger;
}

static void add(const char *word) {
  struct slot *s;
  if (words.used * 4 >= words.size * 3)
    grow();
  s = find(words.slots, words.size, word);
  if (!s->word) {
    s->word = strdup(word);
    words.used++;
  }
  s->count++;
}

static int by_count(const void *a, const void *b) {
  const struct slot *x = a, *y = b;
  if (x->count != y->count)
    return y->count - x->count;
  if (!x->word || !y->word)
    return (y->word != NULL) - (x->word != NULL);
  return strcmp(x->word, y->word);
}

int main(int argc, char **argv) {
  char word[32];
  int c, n = 0, top = argc > 1 ? atoi(argv[1]) : 5;
  size_t i;

  do {
    c = getchar();
    if (isalpha(c) || c == '\'') {
      if (n < (int)sizeof word - 1)
        word[n++] = tolower(c);
    } else if (n) {
      word[n] = '\0';
      add(word);
      n = 0;
    }
  } while (c != EOF);

  printf("%zu different words, table of %zu, %lu probes\n", words.used, words.size, words.probes);
  if (words.used > 0)
    qsort(words.slots, words.size, sizeof *words.slots, by_count);
  for (i = 0; i < words.used; i++) {
    if ((int)i < top)
      printf("%5d %s\n", words.slots[i].count, words.slots[i].word);
    free(words.slots[i].word);
  }
  free(words.slots);
  return 0;
}
