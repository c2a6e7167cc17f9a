/* Objects aligned more strictly than their types: locals, arrays, static ones, in loops and in recursion. */
#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct __attribute__((aligned(32))) vector { float x[3]; };
typedef int cache_int __attribute__((aligned(64)));

struct shared {
	char before;
	cache_int counter;
	char after;
};

static alignas(64) char page[100] = "static";
static struct vector origin = { { 1, 2, 3 } };
_Alignas(128) int global = 5;

static int rest(const void *p, int alignment)
{
	return (int)((uintptr_t)p % alignment);
}

static int descend(int depth)
{
	alignas(64) char local[5];
	struct vector v;

	memset(local, depth, sizeof local);
	v.x[0] = depth;
	if (depth == 0)
		return rest(local, 64) + rest(&v, 32);
	return rest(local, 64) + rest(&v, 32) + descend(depth - 1) + (local[4] != depth) + (v.x[0] != depth);
}

int main(void)
{
	alignas(64) char buffer[100] = "local";
	struct vector v = { { 4, 5, 6 } }, w[2] = { { { 7 } }, { { 8, 9 } } };
	alignas(16) char c = 'q';
	alignas(16) unsigned char key[16] = { 1, 2 };
	cache_int counter = 40;
	struct shared s = { 'b', 1, 'a' };
	int i;

	printf("%zu %zu %zu %zu\n", sizeof(struct vector), _Alignof(struct vector), sizeof(struct shared), _Alignof(cache_int));
	printf("%d %d %d %d\n", rest(page, 64), rest(&origin, 32), rest(&global, 128), rest(&s.counter, 64));
	printf("%d %d %d %d %d %d\n", rest(buffer, 64), rest(&v, 32), rest(w, 32), rest(&c, 16), rest(key, 16), rest(&counter, 64));
	counter += 2;
	c++;
	v.x[1] += w[1].x[1];
	strcat(buffer, " and ");
	strcat(buffer, page);
	printf("%s %g %g %d %c %d %d\n", buffer, v.x[1], origin.x[2], counter, c, key[1], global);
	for (i = 0; i < 3; i++) {
		alignas(64) int block[4] = { i };
		struct vector fresh = { .x[1] = i };

		printf("%d %d %d %d %g;", rest(block, 64), block[0], block[1], rest(&fresh, 32), fresh.x[1] + fresh.x[2]);
		block[1] = 9;
		fresh.x[2] = 100;
	}
	printf("\n%d\n", descend(20));
	return 0;
}
