/*
 * alloca_list.c: memory that goes when its function returns
 */
#include <alloca.h>
#include <stdio.h>
#include <string.h>

struct node {
	struct node	*next;
	const char	*word;
	int		times;
};

/* A list that needs no freeing: its nodes live in this frame, loops or not. */
static void
count_words(const char *text)
{
	struct node *list = NULL, *n;
	char *copy = strcpy(alloca(strlen(text) + 1), text);
	char *word, *state;

	for (word = strtok_r(copy, " ", &state); word != NULL; word = strtok_r(NULL, " ", &state)) {
		for (n = list; n != NULL; n = n->next)
			if (strcmp(n->word, word) == 0)
				break;
		if (n == NULL) {
			n = alloca(sizeof *n);
			n->next = list;
			n->word = word;
			n->times = 0;
			list = n;
		}
		n->times++;
	}
	for (n = list; n != NULL; n = n->next)
		printf("%s:%d%s", n->word, n->times, n->next ? " " : "\n");
}

static size_t
length(const char *text)
{
	return strlen(text);
}

/* Memory made in an inner block lasts to the end of the function. */
static int
keep(int depth)
{
	char *kept = NULL;

	if (depth > 0) {
		int inner[4] = { depth };
		kept = __builtin_alloca(16);
		snprintf(kept, 16, "level %d", inner[0]);
	}
	int below = depth > 0 ? keep(depth - 1) : 0;
	if (kept != NULL)
		printf("%s above %d\n", kept, below);
	return depth;
}

/* Called often, it must not use up the stack. */
static int
scratch(int i)
{
	unsigned char *p = alloca(4096);

	memset(p, i, 4096);
	return p[4095];
}

int
main(void)
{
	long sum = 0;
	int *empty = alloca(0);

	count_words("to be or not to be that is the question to ask");
	keep(3);
	for (int i = 0; i < 200000; i++)
		sum += scratch(i);
	printf("%ld %d\n", sum, empty != NULL);

	/* In an argument, and as an array. */
	printf("%zu\n", length(memset(memset(alloca(9), 0, 9), 'x', 8)));
	int *squares = alloca(10 * sizeof *squares);
	for (int i = 0; i < 10; i++)
		squares[i] = i * i;
	printf("%d %d\n", squares[9], ((unsigned long)squares & 15) == 0);
	return 0;
}
