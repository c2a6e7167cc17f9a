using CSockTranslate.CFrontEnd.BoundTree;
using CSockTranslate.CFrontEnd.Symbols;
using CSockTranslate.CFrontEnd.Text;
using CSockTranslate.Translator.Lowering;
using CSockTranslate.Translator.Naming;
using CSockTranslate.Translator.Trivia;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace CSockTranslate.Translator.Emission;

/// <summary>Emits function definitions as static methods.</summary>
internal sealed class FunctionEmitter(UnitContext context, ExpressionEmitter expressions)
{
    private readonly UnitContext _context = context;
    private readonly ExpressionEmitter _expressions = expressions;

    /// <summary>The C# entry point, which hands the process over to <c>main</c>.</summary>
    /// <param name="main">The method of <c>main</c>.</param>
    /// <param name="forks">Whether the program makes copies of its process.</param>
    /// <param name="constructors">The methods that run before it, in order.</param>
    /// <param name="destructors">The methods that run when the process ends, in order.</param>
    public static MemberDeclarationSyntax EmitEntryPoint(
        string main, bool forks, IReadOnlyList<string> constructors, IReadOnlyList<string> destructors)
    {
        if (constructors.Count + destructors.Count == 0 && !forks)
        {
            return ParseMemberDeclaration($"\n    static int Main(string[] args) => CProgram.Run(args, &{main});\n")!;
        }

        IEnumerable<string> statements =
        [
            .. forks ? ["CProgram.PrepareFork();"] : Array.Empty<string>(),
            .. constructors.Select(name => $"CProgram.AtStart(&{name});"),
            .. destructors.Select(name => $"CProgram.AtEnd(&{name});"),
            $"return CProgram.Run(args, &{main});",
        ];
        string body = string.Concat(statements.Select(statement => $"        {statement}\n"));
        return ParseMemberDeclaration($"\n    static int Main(string[] args)\n    {{\n{body}    }}\n")!;
    }

    /// <summary>The class members for what a function declares inside: types, enumerators, static variables.</summary>
    public IEnumerable<MemberDeclarationSyntax> EmitLocalStatics(
        FunctionSymbol function, RecordEmitter records, ConstantEmitter constants, GlobalEmitter globals)
    {
        LocalDeclarations declarations = _context.Lowered.Functions[function].Declarations;
        List<MemberDeclarationSyntax> members = [];
        _context.AreCommentsHeld = true;
        foreach ((RecordSymbol record, string variable) in declarations.UnnamedRecords)
        {
            _context.Names.GetName(record, variable);
        }

        foreach (Symbol type in declarations.Types)
        {
            switch (type)
            {
                case RecordSymbol record when _context.Names.Owns(record):
                    members.Add(records.EmitDetached(record));
                    break;
                case EnumSymbol enumeration:
                    members.AddRange(constants.EmitDetachedEnum(enumeration));
                    break;
            }
        }

        foreach (BoundDeclarator variable in declarations.StaticVariables)
        {
            members.AddRange(globals.EmitDetached((VariableSymbol)variable.Symbol, variable.Initializer));
        }

        _context.AreCommentsHeld = false;
        return members;
    }

    /// <summary>A function definition.</summary>
    public MemberDeclarationSyntax Emit(BoundFunctionDefinition definition)
    {
        FunctionSymbol function = definition.Function;
        SourceSpan start = definition.Syntax.FirstToken.ExpansionSpan;
        SyntaxTriviaList leading = _context.Comments(start.File).TakeLeading(start.Start, _context.Indentation);
        CSharpType result = _context.Types.Map(function.Type.ReturnType);
        LoweredFunction lowered = _context.Lowered.Functions[function];
        _expressions.Locals = LocalNames.Create(function, lowered, _context.Names);
        _expressions.Function = lowered;
        ParameterListSyntax parameters = EmitParameters(function);
        ExpressionSyntax? finalValue = !lowered.CanFallOffEnd || result.Kind == CSharpTypeKind.Void ? null
            : function.Name == "main" ? ExpressionEmitter.Integer(0, CSharpType.Int32).Syntax
            : ExpressionEmitter.DefaultValue(result);
        BlockSyntax body = new StatementEmitter(_context, _expressions, lowered, result).EmitBody(function, lowered.Body, finalValue);
        _expressions.Locals = null;
        return MethodDeclaration(result.Syntax.WithTrailingTrivia(Space), Identifiers.Token(_context.Names[function]))
            .WithModifiers(TokenList(_context.Modifiers(function, SyntaxKind.StaticKeyword)))
            .WithLeadingTrivia(leading)
            .WithParameterList(parameters)
            .WithBody(body)
            .WithOrigin(definition.Syntax.Span);
    }

    private ParameterListSyntax EmitParameters(FunctionSymbol function)
    {
        SeparatedSyntaxListBuilder list = new(", ");
        foreach (VariableSymbol parameter in function.Parameters)
        {
            bool startsLine = StartsLine(parameter);
            if (startsLine)
            {
                list.SeparateNextBy(TriviaList(Layout.NewLine, Whitespace(_context.ContinuationIndentation)));
            }

            SyntaxTriviaList comments = _context.Comments(parameter.Location.File).TakeInline(parameter.Location.Start, _context.ContinuationIndentation);
            TypeSyntax type = _context.Types.Map(parameter.Type).Syntax;
            list.Add(Parameter(
                default,
                default,
                type.WithLeadingTrivia(comments).WithTrailingTrivia(Space),
                Identifiers.Token(_expressions.Locals![parameter]),
                null));
        }

        if (function.Type.IsVariadic)
        {
            _context.UsesSystem = true;
            list.Add(((ParameterSyntax)ParseParameterList($"(params ReadOnlySpan<VarArg> {_expressions.Locals!.VariadicParameter})").Parameters[0]));
        }

        SourceSpan body = function.Body!.Syntax.FirstToken.ExpansionSpan;
        return ParameterList(
            Token(SyntaxKind.OpenParenToken),
            list.ToList<ParameterSyntax>(),
            Token(default, SyntaxKind.CloseParenToken, _context.Comments(body.File).TakeTrailing(body.Start, _context.ContinuationIndentation)));
    }

    private static bool StartsLine(VariableSymbol parameter)
    {
        // The parameter's type stands before its name: the line begins with either of them.
        SourceFile file = parameter.Location.File;
        int line = file.GetLine(parameter.Location.Start);
        string before = file.Text[file.GetLineStart(line)..parameter.Location.Start];
        return !before.Contains('(', StringComparison.Ordinal) && !before.Contains(',', StringComparison.Ordinal) && !before.Contains(';', StringComparison.Ordinal);
    }
}
