/*
 * Calls that see each other's effects. C leaves most of this open; gcc has an order, and programs that were only ever built with it
 * have come to rely on it, mostly without knowing.
 */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>

struct stack {
    int items[8];
    int depth;
};

static int total = 1;
static struct stack numbers;

static int grow(void)
{
    return ++total;
}

static int shrink(int by)
{
    total -= by;
    return by;
}

static void push(struct stack *stack, int item)
{
    stack->items[stack->depth++] = item;
}

static int pop(struct stack *stack)
{
    return stack->items[--stack->depth];
}

static int twice(int n) /* touches nothing */
{
    return n * 2;
}

static int say(const char *text)
{
    printf("%s ", text);
    return 0;
}

static int sum(int a, int b, int c)
{
    return printf("= %d %d %d\n", a, b, c);
}

static int (*choose(void))(int, int, int)
{
    say("choose");
    return sum;
}

int main(void)
{
    struct in_addr first = { htonl(0x7f000001) }, second = { htonl(0x0a000002) };

    /* one static buffer for both: what is written last is printed twice */
    printf("%s %s\n", inet_ntoa(first), inet_ntoa(second));

    sum(say("a"), say("b"), say("c"));
    choose()(say("x"), twice(4), say("y"));

    for (int i = 1; i <= 6; i++)
        push(&numbers, i);
    printf("%d %d %d\n", pop(&numbers), pop(&numbers), pop(&numbers));
    printf("%d - %d\n", numbers.depth, pop(&numbers));
    printf("%d\n", pop(&numbers) - pop(&numbers)); // an operator goes from left to right

    srand(42);
    int a = rand(), b = rand();
    srand(42);
    printf("%d\n", twice(rand() == a) + (rand() == b));

    printf("%d %d\n", total, grow());
    printf("%d %d\n", grow(), total);
    printf("%d %d\n", twice(total), twice(3)); /* no order needed */

    // C11 says that no call comes between reading and writing the left side of +=
    total += grow();
    printf("%d\n", total);
    total -= shrink(3);
    printf("%d\n", total);
    total *= shrink(1) + 1;
    printf("%d\n", total);
    numbers.depth = 2;
    numbers.items[0] += pop(&numbers);
    numbers.items[0] <<= pop(&numbers) > 0;
    printf("%d\n", numbers.items[0]);

    printf("%d ", total + grow());
    printf("%d ", total - grow());
    printf("%d\n", total < grow());
    return 0;
}
