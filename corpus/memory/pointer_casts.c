/*
 * pointer_casts.c: from pointer to pointer, to integers and back
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct pair {
	uint16_t	tag;
	uint32_t	value;
};

struct outer {
	char		kind;
	struct pair	pairs[3];
	struct outer	*self;
};

typedef void (*callback)(void *);
typedef int (*unary)(int);

static int negate(int n) { return -n; }

static void
bump(void *data)
{
	(*(int *)data)++;
}

/* Generic code that knows sizes only. */
static void *
element(void *base, size_t index, size_t size)
{
	return (char *)base + index * size;
}

static void
reverse(void *base, size_t count, size_t size)
{
	unsigned char *low = base, *high = low + (count - 1) * size;

	for (; low < high; low += size, high -= size)
		for (size_t i = 0; i < size; i++) {
			unsigned char t = low[i];
			low[i] = high[i];
			high[i] = t;
		}
}

/* The structure around a member. */
#define CONTAINER(pointer, type, member) ((type *)((char *)(pointer) - offsetof(type, member)))

int
main(void)
{
	/* Objects as bytes and bytes as objects. */
	uint32_t word = 0x01020304;
	unsigned char *bytes = (unsigned char *)&word;
	printf("%d %d\n", bytes[0], *(uint16_t *)(bytes + 2));
	_Alignas(8) char raw[16] = { 0 };
	((struct pair *)raw)[1].value = 77;
	printf("%d %u\n", raw[12], ((struct pair *)(void *)raw + 1)->value);

	/* Integers hold pointers. */
	int numbers[4] = { 10, 20, 30, 40 };
	uintptr_t address = (uintptr_t)numbers;
	intptr_t distance = (intptr_t)&numbers[3] - (intptr_t)numbers;
	printf("%d %ld %d\n", *(int *)(address + 2 * sizeof(int)), (long)distance, address % sizeof(int) == 0);
	unsigned long tagged = (unsigned long)&numbers[1] | 1;
	printf("%d %lu\n", *(int *)(tagged & ~1ul), tagged & 1);

	/* Arithmetic on void pointers counts bytes, as GNU C has it. */
	void *v = numbers;
	v += sizeof(int);
	printf("%d %td\n", *(int *)v, v - (void *)numbers);
	printf("%d\n", *(int *)element(numbers, 3, sizeof *numbers));
	reverse(numbers, 4, sizeof *numbers);
	printf("%d %d\n", numbers[0], numbers[3]);

	/* Function pointers through void pointers and integers. */
	void *code = (void *)negate;
	unary back = (unary)code;
	callback generic = (callback)back;
	printf("%d %d %d\n", back(5), ((unary)generic)(6), ((int (*)(int))(uintptr_t)code)(7));
	callback none = NULL, some = bump;
	if (!none && some)
		some(numbers);
	printf("%d %d %d\n", numbers[0], some != none, (void *)some == (void *)bump);

	/* Members of structures in arrays, and the way back. */
	struct outer o[2] = { { 'a', { { 1, 2 }, { 3, 4 }, { 5, 6 } }, NULL }, { .kind = 'b' } };
	o[1].self = o;
	struct pair *pair = &o[1].self->pairs[2];
	uint32_t *value = &pair->value;
	printf("%u %c %td\n", *value, CONTAINER(pair, struct outer, pairs[2])->kind, pair - o->pairs);
	printf("%d %d\n", CONTAINER(value, struct pair, value)->tag, CONTAINER(&o[1].self, struct outer, self) == &o[1]);
	printf("%td %td\n", &o[1] - &o[0], (char *)&o[1].pairs[1].value - (char *)o);

	/* Null is false and equal to itself in every type. */
	char *text = NULL;
	struct pair *nothing = (void *)0;
	printf("%d %d %d %d\n", !text, nothing == NULL, (void *)text == (void *)nothing, text ? 1 : (long)text == 0);
	return 0;
}
