/* table.c -- the table itself; the functions are elsewhere */
using CSockTranslate.Runtime;
using static CSockTranslate.Runtime.String;
using static Actions;
using static Commands;

internal static unsafe class Table
{
    internal static readonly command* commands = StaticStorage.Create<command>([
        new command { name = "add"u8.ToPointer(), run = &do_add, help = "adds numbers"u8.ToPointer() },
        new command { name = "help"u8.ToPointer(), run = &do_help, help = "lists the commands"u8.ToPointer() },
        new command { name = "quit"u8.ToPointer(), run = &do_quit, help = "ends the program"u8.ToPointer() },
        new command { name = null, run = null, help = null }]);

    internal static int command_count = (int)((ulong)(4 * sizeof(command)) / (ulong)sizeof(command) - 1);

    internal static readonly sbyte* last_error = StaticStorage.Text("none"u8, 40);

    internal static int find_command(sbyte* name)
    {
        for (int i = 0; commands[i].name != null; i++)
            if (strcmp(commands[i].name, name) == 0)
                return i;
        return -1;
    }
}
