/* Offsets of members, and the way back from a member to its structure, as kernel-style lists do it. */
#include <stddef.h>
#include <stdio.h>

#define container_of(ptr, type, member) ((type *)((char *)(ptr) - offsetof(type, member)))

struct list { struct list *next; };

struct task {
	int priority;
	char name[10];
	struct list link;
	struct { int id; struct list by_id; } index[2];
	union { long stamp; struct { short lo; short hi; } part; };
};

static void push(struct list *head, struct list *item)
{
	item->next = head->next;
	head->next = item;
}

int main(void)
{
	struct list all = { NULL }, ids = { NULL }, *l;
	struct task tasks[3] = {
		{ 3, "three", .index[1].id = 33, .stamp = 0x10002 },
		{ 1, "one", .index[1].id = 11, .part = { 5, 6 } },
		{ 2, "two", .index[1].id = 22 },
	};
	int i;

	printf("%zu %zu %zu\n", offsetof(struct task, link), offsetof(struct task, index[1].by_id), offsetof(struct task, part.hi));
	printf("%zu %zu\n", sizeof(struct task), _Alignof(struct task));
	for (i = 0; i < 3; i++) {
		push(&all, &tasks[i].link);
		push(&ids, &tasks[i].index[1].by_id);
	}
	for (l = all.next; l != NULL; l = l->next) {
		struct task *t = container_of(l, struct task, link);
		printf("%s %d %d/%d; ", t->name, t->priority, t->part.lo, t->part.hi);
	}
	printf("\n");
	for (l = ids.next; l; l = l->next)
		printf("%d ", container_of(l, struct task, index[1].by_id)->index[1].id);
	printf("\n%ld\n", (long)&((struct task *)0)->name[4]);
	return 0;
}
