/* Records of varying length one behind the other in a buffer, each found by the length of the one before. */
#include <stdio.h>
#include <string.h>

struct attribute {
	unsigned short length;		/* header included */
	unsigned short type:14;
	unsigned short nested:1;
	unsigned short order:1;
	unsigned char data[];
};

#define ALIGN4(n) (((n) + 3) & ~3)
#define NEXT(a) ((struct attribute *)((char *)(a) + ALIGN4((a)->length)))

static struct attribute *put(struct attribute *a, int type, const void *data, int size)
{
	a->length = sizeof *a + size;
	a->type = type;
	a->nested = 0;
	a->order = size > 2;
	memcpy(a->data, data, size);
	return NEXT(a);
}

static int walk(struct attribute *a, char *end, int depth)
{
	int count = 0;

	for (; (char *)a < end; a = NEXT(a)) {
		printf("%*s%d: type %d order %d", depth * 2, "", a->length, a->type, a->order);
		count++;
		if (a->nested) {
			printf("\n");
			count += walk((struct attribute *)a->data, (char *)a + a->length, depth + 1);
		} else
			printf(" '%.*s'\n", (int)(a->length - sizeof *a), (char *)a->data);
	}
	return count;
}

int main(void)
{
	union { char bytes[128]; struct attribute first; } buffer = { { 0 } };
	struct attribute *a = &buffer.first, *group;

	a = put(a, 1, "eth0", 4);
	group = a;
	a = put((struct attribute *)group->data, 300, "x", 1);
	a = put(a, 16383, "hello", 5);
	group->length = (char *)a - (char *)group;
	group->type = 5;
	group->nested = 1;
	group->order = 0;
	a = put(NEXT(group), 7, "end", 3);
	printf("%d attributes in %d bytes\n", walk(&buffer.first, (char *)a, 0), (int)((char *)a - buffer.bytes));
	printf("%zu %d\n", sizeof(struct attribute), group->data[2]);
	return 0;
}
