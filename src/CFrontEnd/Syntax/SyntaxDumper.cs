using System.Text;
using CSockTranslate.CFrontEnd.Text;

namespace CSockTranslate.CFrontEnd.Syntax;

/// <summary>Writes syntax trees as text: for <c>--dump syntax</c> and for tests. Trees of any depth are written without recursion.</summary>
public static class SyntaxDumper
{
    /// <summary>Writes a tree with one node to a line, children indented below their parent, each with its position.</summary>
    /// <remarks>The form of a line is <c>label: Kind detail &lt;line:column-line:column&gt;</c>; positions are physical, of the main use of a macro.</remarks>
    public static void Dump(SyntaxNode root, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Stack<(int Depth, string? Label, SyntaxNode Node)> pending = [];
        pending.Push((0, null, root));
        while (pending.TryPop(out (int Depth, string? Label, SyntaxNode Node) entry))
        {
            SyntaxNodeDescription description = SyntaxNodeDescription.Of(entry.Node);
            for (int i = 0; i < entry.Depth; i++)
            {
                writer.Write("  ");
            }

            writer.Write(entry.Label is null ? "" : entry.Label + ": ");
            writer.Write(description);
            writer.WriteLine($" <{FormatPositions(entry.Node)}>");
            for (int i = description.Children.Count - 1; i >= 0; i--)
            {
                pending.Push((entry.Depth + 1, description.Children[i].Label, description.Children[i].Node));
            }
        }
    }

    /// <summary>Writes a unit's declarations as <see cref="Dump"/> does, but for those of the hermetic headers.</summary>
    public static void DumpOwn(TranslationUnitSyntax unit, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(unit);
        foreach (ExternalDeclarationSyntax declaration in unit.Declarations)
        {
            if (!declaration.Span.File.IsSystemHeader)
            {
                Dump(declaration, writer);
            }
        }
    }

    /// <summary>Writes a tree to one line: <c>Kind detail(child, label: child)</c>.</summary>
    public static string ToLine(SyntaxNode root)
    {
        StringBuilder line = new();
        Stack<(string Text, SyntaxNode? Node)> pending = [];
        pending.Push(("", root));
        while (pending.TryPop(out (string Text, SyntaxNode? Node) entry))
        {
            line.Append(entry.Text);
            if (entry.Node is null)
            {
                continue;
            }

            SyntaxNodeDescription description = SyntaxNodeDescription.Of(entry.Node);
            line.Append(description);
            if (description.Children.Count == 0)
            {
                continue;
            }

            line.Append('(');
            pending.Push((")", null));
            for (int i = description.Children.Count - 1; i >= 0; i--)
            {
                (string? label, SyntaxNode child) = description.Children[i];
                pending.Push(((i > 0 ? ", " : "") + (label is null ? "" : label + ": "), child));
            }
        }

        return line.ToString();
    }

    private static string FormatPositions(SyntaxNode node)
    {
        SourceSpan span = node.Span;
        SourceFile file = span.File;
        return $"{span.Line}:{span.Column}-{file.GetLine(span.End)}:{file.GetColumn(span.End)}";
    }
}
