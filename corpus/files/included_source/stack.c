/* stack.c -- not compiled on its own: main.c includes it */
static int stack[STACK_SIZE];
static int depth;

/* Puts a number on the stack. */
static void push(int value)
{
    if (depth < STACK_SIZE)
        stack[depth++] = value;
}

static int pop(void)
{
    return depth > 0 ? stack[--depth] : 0;
}
