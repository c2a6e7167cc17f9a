/* opaque_handles.c: an incomplete type in the interface, its members known to the implementation alone */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* what a header would say */
struct stack;
typedef struct stack stack_t_;
stack_t_ *stack_new(size_t item_size);
void stack_push(stack_t_ *, const void *item);
int stack_pop(stack_t_ *, void *item);
size_t stack_depth(const stack_t_ *);
void stack_free(stack_t_ *);

struct stack {
    size_t size, used, room;
    unsigned char *data;
};

stack_t_ *stack_new(size_t item_size)
{
    stack_t_ *s = malloc(sizeof *s);

    if (s == NULL)
        return NULL;
    *s = (stack_t_){ .size = item_size };
    return s;
}

void stack_push(stack_t_ *s, const void *item)
{
    if (s->used == s->room) {
        s->room = s->room ? s->room * 2 : 2;
        s->data = realloc(s->data, s->room * s->size);
        if (!s->data)
            abort();
    }
    memcpy(s->data + s->used++ * s->size, item, s->size);
}

int stack_pop(stack_t_ *s, void *item)
{
    if (!s->used)
        return 0;
    memcpy(item, &s->data[--s->used * s->size], s->size);
    return 1;
}

size_t stack_depth(const stack_t_ *s) { return s->used; }

void stack_free(stack_t_ *s)
{
    free(s->data);
    free(s);
}

int main(void)
{
    stack_t_ *numbers = stack_new(sizeof(int)), *pairs = stack_new(sizeof(struct { char c; double d; }));
    struct { char c; double d; } pair = { 'a', 0.5 };
    int i;

    for (i = 0; i < 10; i++)
        stack_push(numbers, &i);
    for (i = 0; i < 3; i++, pair.c++, pair.d *= 3)
        stack_push(pairs, &pair);
    printf("%zu %zu\n", stack_depth(numbers), stack_depth(pairs));
    while (stack_pop(numbers, &i))
        printf("%d ", i);
    printf("\n");
    while (stack_pop(pairs, &pair))
        printf("%c %g ", pair.c, pair.d);
    printf("\n");
    stack_free(numbers);
    stack_free(pairs);
    return 0;
}
