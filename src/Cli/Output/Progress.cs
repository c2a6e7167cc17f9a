using Spectre.Console;

namespace CSockTranslate.Cli.Output;

/// <summary>Shows that long work goes on, on a terminal; elsewhere it shows nothing.</summary>
internal static class Progress
{
    /// <summary>Shows a spinner while some work of unknown length is done.</summary>
    internal static void While(ErrorOutput errors, string description, Action work)
    {
        if (!errors.IsTerminal)
        {
            work();
            return;
        }

        CreateConsole(errors).Status().Start(Markup.Escape(description), _ => work());
    }

    /// <summary>Shows a bar while a number of pieces of work is done.</summary>
    /// <param name="errors">Where to.</param>
    /// <param name="description">What the work is.</param>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="work">The work; it calls its argument after each piece, from any thread.</param>
    internal static void Over(ErrorOutput errors, string description, int count, Action<Action> work)
    {
        if (!errors.IsTerminal)
        {
            work(() => { });
            return;
        }

        CreateConsole(errors).Progress().AutoClear(true).Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(description), maxValue: count);
            work(() => task.Increment(1));
        });
    }

    private static IAnsiConsole CreateConsole(ErrorOutput errors) =>
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(errors.Writer),
            ColorSystem = errors.UsesColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
}
