/*
 * Calls that see each other's effects. C leaves most of this open; gcc has an order, and programs that were only ever built with it
 * have come to rely on it, mostly without knowing.
 */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.ArpaInet;
using static CSockTranslate.Runtime.NetinetIn;
using static CSockTranslate.Runtime.Stdio;
using static CSockTranslate.Runtime.Stdlib;

internal static unsafe class EvaluationOrder
{
    internal struct stack
    {
        public fixed int items[8];
        public int depth;
    }

    static int total = 1;
    static readonly stack* numbers = StaticStorage.Allocate<stack>(1);

    static int grow()
    {
        return ++total;
    }

    static int shrink(int by)
    {
        total -= by;
        return by;
    }

    static void push(stack* stack, int item)
    {
        stack->items[stack->depth++] = item;
    }

    static int pop(stack* stack)
    {
        return stack->items[--stack->depth];
    }

    static int twice(int n) /* touches nothing */
    {
        return n * 2;
    }

    static int say(sbyte* text)
    {
        printf("%s "u8, text);
        return 0;
    }

    static int sum(int a, int b, int c)
    {
        return printf("= %d %d %d\n"u8, a, b, c);
    }

    static delegate*<int, int, int, int> choose()
    {
        say("choose"u8.ToPointer());
        return &sum;
    }

    static int main()
    {
        in_addr first = new in_addr { s_addr = htonl(0x7f000001) }, second = new in_addr { s_addr = htonl(0x0a000002) };

        /* one static buffer for both: what is written last is printed twice */
        sbyte* inet_ntoaResult = inet_ntoa(second);
        printf("%s %s\n"u8, inet_ntoa(first), inet_ntoaResult);

        int sayResult = say("c"u8.ToPointer());
        int sayResult2 = say("b"u8.ToPointer());
        sum(say("a"u8.ToPointer()), sayResult2, sayResult);
        delegate*<int, int, int, int> chooseResult = choose();
        int sayResult3 = say("y"u8.ToPointer());
        chooseResult(say("x"u8.ToPointer()), twice(4), sayResult3);

        for (int i = 1; i <= 6; i++)
            push(numbers, i);
        int popResult = pop(numbers);
        int popResult2 = pop(numbers);
        printf("%d %d %d\n"u8, pop(numbers), popResult2, popResult);
        int popResult3 = pop(numbers);
        printf("%d - %d\n"u8, numbers->depth, popResult3);
        printf("%d\n"u8, pop(numbers) - pop(numbers)); // an operator goes from left to right

        srand(42);
        int a = rand(), b = rand();
        srand(42);
        printf("%d\n"u8, twice(rand() == a ? 1 : 0) + (rand() == b ? 1 : 0));

        int growResult = grow();
        printf("%d %d\n"u8, total, growResult);
        int totalValue = total;
        printf("%d %d\n"u8, grow(), totalValue);
        printf("%d %d\n"u8, twice(total), twice(3)); /* no order needed */

        // C11 says that no call comes between reading and writing the left side of +=
        int growResult2 = grow();
        total += growResult2;
        printf("%d\n"u8, total);
        int shrinkResult = shrink(3);
        total -= shrinkResult;
        printf("%d\n"u8, total);
        int value = shrink(1) + 1;
        total *= value;
        printf("%d\n"u8, total);
        numbers->depth = 2;
        int popResult4 = pop(numbers);
        numbers->items[0] += popResult4;
        int value2 = pop(numbers) > 0 ? 1 : 0;
        numbers->items[0] <<= value2;
        printf("%d\n"u8, numbers->items[0]);

        printf("%d "u8, grow() + total);
        printf("%d "u8, total - grow());
        printf("%d\n"u8, grow() > total);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
