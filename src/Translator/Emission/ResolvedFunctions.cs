using CSockTranslate.CFrontEnd.Symbols;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CSockTranslate.Translator.Emission;

/// <summary>
/// The members for functions that another one chooses when the program starts (GNU's <c>ifunc</c>): a method that calls the chosen one, and the field that
/// holds it.
/// </summary>
internal static class ResolvedFunctions
{
    /// <summary>The members for a function with a resolver.</summary>
    public static IEnumerable<MemberDeclarationSyntax> Emit(FunctionSymbol function, UnitContext context)
    {
        List<string> parameters = [.. function.Type.Parameters.Select((type, i) => $"{context.Types.MapCanonical(type).Syntax} argument{i + 1}")];
        List<string> arguments = [.. function.Type.Parameters.Select((_, i) => $"argument{i + 1}")];
        if (function.Type.IsVariadic)
        {
            context.UsesSystem = true;
            parameters.Add("params ReadOnlySpan<VarArg> arguments");
            arguments.Add("arguments");
        }

        CSharpType pointer = context.Types.MapCanonical(function.Type);
        CSharpType given = context.Types.MapCanonical(function.Resolver!.Type.ReturnType);
        string name = Identifiers.Token(context.Names[function]).Text;
        string chosen = Identifiers.Token(context.Names.AddResolved(function.Name)).Text;
        string call = $"{Identifiers.Token(context.Names[function.Resolver]).Text}()";
        string modifiers = string.Concat(context.Modifiers(function, SyntaxKind.StaticKeyword).Select(modifier => modifier.ToFullString()));
        yield return SyntaxFactory.ParseMemberDeclaration(
            $"\n    static readonly {pointer.Syntax} {chosen} = {(given.Equals(pointer) ? call : $"({pointer.Syntax}){call}")};\n")!;
        yield return SyntaxFactory.ParseMemberDeclaration(
            $"\n    {modifiers}{context.Types.MapCanonical(function.Type.ReturnType).Syntax} {name}({string.Join(", ", parameters)}) => {chosen}({string.Join(", ", arguments)});\n")!;
    }
}
