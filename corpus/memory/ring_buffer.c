/*
 * ring_buffer.c: a byte queue between a fast writer and a slow reader
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RING_BITS 4
#define RING_SIZE (1 << RING_BITS)
#define RING_MASK (RING_SIZE - 1)

struct ring {
	unsigned char	data[RING_SIZE];
	unsigned	head;	/* next byte to write; never wrapped itself */
	unsigned	tail;	/* next byte to read */
};

static unsigned ring_used(const struct ring *r) { return r->head - r->tail; }
static unsigned ring_free(const struct ring *r) { return RING_SIZE - ring_used(r); }

static unsigned min(unsigned a, unsigned b) { return a < b ? a : b; }

/* Copies in at most two pieces; returns how much went in. */
static unsigned ring_put(struct ring *r, const void *from, unsigned n)
{
	unsigned first;

	n = min(n, ring_free(r));
	first = min(n, RING_SIZE - (r->head & RING_MASK));
	memcpy(&r->data[r->head & RING_MASK], from, first);
	memcpy(r->data, (const char *)from + first, n - first);
	r->head += n;
	return n;
}

static unsigned ring_get(struct ring *r, void *to, unsigned n)
{
	unsigned first;

	n = min(n, ring_used(r));
	first = min(n, RING_SIZE - (r->tail & RING_MASK));
	memcpy(to, &r->data[r->tail & RING_MASK], first);
	memcpy((char *)to + first, r->data, n - first);
	r->tail += n;
	assert(ring_used(r) <= RING_SIZE);
	return n;
}

/* Looks for a byte; its distance from the tail, or -1. */
static int ring_find(const struct ring *r, int c)
{
	unsigned i;

	for (i = r->tail; i != r->head; i++)
		if (r->data[i & RING_MASK] == c)
			return (int)(i - r->tail);
	return -1;
}

int main(void)
{
	static const char text[] = "one\ntwo\nthree\nfour and a half\nfive\nthis line is longer than the ring\nsix\n";
	struct ring ring = { .head = 0xfffffff0u, .tail = 0xfffffff0u };	/* the counters overflow soon */
	char line[RING_SIZE + 1];
	const char *next = text;
	size_t left = strlen(text);
	int n;

	while (left > 0 || ring_used(&ring) > 0) {
		unsigned put = ring_put(&ring, next, min((unsigned)left, 7));

		next += put;
		left -= put;
		while ((n = ring_find(&ring, '\n')) >= 0) {
			n = (int)ring_get(&ring, line, n + 1);
			line[n - 1] = '\0';
			printf("[%s] %u used, %u free\n", line, ring_used(&ring), ring_free(&ring));
		}
		if (ring_free(&ring) == 0) {
			n = (int)ring_get(&ring, line, RING_SIZE);
			printf("full: %.*s\n", n, line);
		}
	}
	printf("head %#x, tail %#x\n", ring.head, ring.tail);
	return 0;
}
