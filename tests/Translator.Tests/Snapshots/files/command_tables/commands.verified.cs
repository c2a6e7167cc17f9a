/* commands.h -- the commands of a small shell */
using CSockTranslate.Runtime;

internal static unsafe class Commands
{
    internal struct command
    {
        public sbyte* name;
        public delegate*<int, sbyte**, int> run;
        public sbyte* help;
    }

    /* Ends with an entry without a name. */

    /* its size is the table's business */

}
