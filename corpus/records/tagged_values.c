/* A small interpreter's values: a tag, and a union of everything. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { NIL, NUMBER, TEXT, PAIR, CALL };

struct value;
typedef struct value (*function)(struct value *arguments, int count);

struct value {
	enum kind kind:3;
	unsigned marked:1;
	unsigned length:12;
	union {
		double number;
		char text[8];
		struct value *pair;
		function call;
	};
};

static const struct value nil;

static struct value number(double n)
{
	return (struct value){ .kind = NUMBER, .number = n };
}

static struct value text(const char *s)
{
	struct value v = { TEXT, .length = strlen(s) };

	strncpy(v.text, s, sizeof v.text - 1);
	return v;
}

static struct value cons(struct value head, struct value tail)
{
	struct value v = { .kind = PAIR, .pair = malloc(2 * sizeof(struct value)), .length = tail.length + 1 };

	v.pair[0] = head;
	v.pair[1] = tail;
	return v;
}

static struct value add(struct value *arguments, int count)
{
	struct value sum = number(0);

	while (count-- > 0)
		sum.number += arguments[count].kind == NUMBER ? arguments[count].number : arguments[count].length;
	return sum;
}

static void print(struct value v)
{
	switch (v.kind) {
	case NIL: printf("nil"); break;
	case NUMBER: printf("%g", v.number); break;
	case TEXT: printf("'%s'", v.text); break;
	case PAIR:
		printf("%d(", v.length);
		print(v.pair[0]);
		printf(" . ");
		print(v.pair[1]);
		printf(")");
		break;
	case CALL: printf("call"); break;
	}
}

static void release(struct value *v)
{
	if (v->kind == PAIR && !v->marked) {
		v->marked = 1;
		release(&v->pair[0]);
		release(&v->pair[1]);
		free(v->pair);
	}
	*v = nil;
}

int main(void)
{
	struct value list = cons(number(1.5), cons(text("two"), cons(nil, nil)));
	struct value calls[2] = { { CALL, .call = add }, { .kind = NIL } };
	struct value arguments[] = { number(40), text("ab"), nil };

	printf("%zu\n", sizeof(struct value));
	print(list);
	printf("\n");
	print(calls[0].call(arguments, 3));
	printf(" ");
	print(calls[0]);
	printf(" ");
	print(list.pair[1].pair[0]);
	printf("\n");
	release(&list);
	print(list);
	printf("\n");
	return 0;
}
