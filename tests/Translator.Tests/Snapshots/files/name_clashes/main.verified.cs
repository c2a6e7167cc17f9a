/* main.c -- three files that use the same names for different things */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.Stdio;
using static LeftFile;
using static Right;
using state = uint;

internal static unsafe class Program
{
    const int LIMIT = 3;

    internal struct node
    {
        public int value;
        public node* next;
    }

    const int IDLE = 0;
    const int BUSY = 1;

    static int counter = 100;
    static sbyte* name = "main"u8.ToPointer();

    static int calls;

    /* left.c has a function called as its class would be */

    static int step(int n)
    {

        calls++;
        return n + calls;
    }

    static node* push(node* head, node* fresh, int value)
    {
        fresh->value = value;
        fresh->next = head;
        return fresh;
    }

    static int main()
    {
        node* nodes = stackalloc node[LIMIT];
        node* list = null;
        state state = BUSY;

        for (int i = 0; i < LIMIT; i++)
            list = push(list, &nodes[i], step(i));
        for (node* n = list; n != null; n = n->next)
            counter += n->value;
        printf("%s: %d %d %zu\n"u8, name, counter, state, sizeof(node));
        int LeftResult = Left(5);
        printf("%s: %d, "u8, left_name(), LeftResult);
        printf("%d\n"u8, left_total());
        int right_totalResult = right_total();
        printf("%s: %d\n"u8, right_name(), right_totalResult);
        return 0;
    }

    static int Main(string[] args) => CProgram.Run(args, &main);
}
