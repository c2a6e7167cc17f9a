using System.CommandLine;
using CSockTranslate.Cli.Explanations;
using CSockTranslate.Cli.Output;

namespace CSockTranslate.Cli.Commands;

/// <summary><c>explain [ID]</c>: what a diagnostic or a rule means, with an example; or all that there are.</summary>
internal static class ExplainCommand
{
    private const string Name = "explain";

    internal static Command Create()
    {
        Argument<string?> subject = new("ID")
        {
            Description = "The diagnostic (CST0200) or the rule (SOCK1001, unchecked-socket); all are listed without one",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new(Name, "Tell what a diagnostic or a rule means.") { subject };
        command.SetAction(parse =>
        {
            ExplanationPages pages = new();
            if (parse.GetValue(subject) is not { } word)
            {
                using TextWriter list = StandardOutput.Open();
                WriteList(list, pages);
                return ExitStatus.Done;
            }

            string id = pages.Find(word) ?? throw new CommandLineException(DescribeUnknown(word, pages));
            using TextWriter output = StandardOutput.Open();
            PageText.Write(output, ExplanationPages.Read(id), StandardOutput.UsesColor);
            return ExitStatus.Done;
        });
        return command;
    }

    private static void WriteList(TextWriter output, ExplanationPages pages)
    {
        int width = pages.Titles.Keys.Max(id => id.Length);
        foreach ((string id, string title) in pages.Titles)
        {
            output.WriteLine($"{id.PadRight(width)}  {title}");
        }
    }

    private static string DescribeUnknown(string word, ExplanationPages pages)
    {
        string[] near = [.. pages.FindNear(word).Take(3)];
        string hint = near.Length > 0 ? $"did you mean {string.Join(" or ", near)}? " : "";
        return $"there is no diagnostic or rule '{word}' ({hint}'{CommandLine.Name} {Name}' lists all)";
    }
}
