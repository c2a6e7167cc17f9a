/* main.c -- reverse Polish notation */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static Number;

internal static unsafe class Program
{
    const int STACK_SIZE = 16;

    /* stack.c -- not compiled on its own: main.c includes it */
    static readonly int* stack = StaticStorage.Allocate<int>(STACK_SIZE);
    static int depth;

    /* Puts a number on the stack. */
    static void push(int value)
    {
        if (depth < STACK_SIZE)
            stack[depth++] = value;
    }

    static int pop()
    {
        return depth > 0 ? stack[--depth] : 0;
    }

    static int main()
    {
        sbyte* text = "12 30+ 2* 4-"u8.ToPointer();

        while (*text != 0)
        {
            if (*text >= '0' && *text <= '9')
            {
                push(number_at(&text));
            }
            else if (*text == ' ')
            {
                text++;
            }
            else
            {
                int right = pop();
                int left = pop();

                push(*text == '+' ? left + right : *text == '-' ? left - right : left * right);
                text++;
            }
        }
        printf("%d, "u8, pop());
        printf("depth %d\n"u8, depth);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
